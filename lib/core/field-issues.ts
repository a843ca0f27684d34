import type { z } from 'zod'
import type { FieldIssue } from './result'

// A hostile document can be wrong in a hundred thousand places; nobody reads more than these.
const MOST_ISSUES = 20

/** The refusals of a schema as issues: dotted path and message key. */
export function fieldIssues(error: z.ZodError): FieldIssue[] {
  return error.issues
    .slice(0, MOST_ISSUES)
    .map((issue) => ({ path: pathOf(issue).join('.').slice(0, LONGEST_PATH), message: messageOf(issue) }))
}

type Issue = z.core.$ZodIssue

// The name of an unknown key is as long as whoever sent it likes.
const LONGEST_PATH = 200

function pathOf(issue: Issue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
}

const KEY = /^[a-z][A-Za-z]*(\.[a-z][A-Za-z]*)+$/

const BY_CODE: Partial<Record<Issue['code'], string>> = {
  unrecognized_keys: 'input.unknown',
  invalid_union: 'input.unknown',
  invalid_type: 'input.type',
  invalid_value: 'input.value',
  invalid_format: 'input.format',
  too_big: 'input.tooLong',
  too_small: 'input.tooShort',
}

/** A schema that has words of its own gives a message key; what it leaves to the library is told by its kind. */
function messageOf({ message, code }: Issue): string {
  return KEY.test(message) ? message : (BY_CODE[code] ?? 'input.value')
}
