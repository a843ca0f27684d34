import { z } from 'zod'
import { isUuid } from '@/lib/core/uuid'
import { RESOURCES, type ResourceName } from './resources'

/** How many requests of one address a minute are answered. */
export const PER_MINUTE = 300

export const USUAL_LIMIT = 50
export const MOST = 200

export interface Asked {
  limit: number
  /** The id after which the page begins. */
  after: string | null
  /** Null: all. */
  fields: string[] | null
  expand: string[]
  filters: Record<string, string | number>
}

/** What is wrong with a query, and with which parameter. */
export interface WrongParameter {
  parameter: string
  detail: string
}

/** Reads the query of a list or of one thing. An unknown parameter is refused: a filter that is ignored gives a wrong answer. */
export function readParameters(name: ResourceName, query: URLSearchParams): Asked | WrongParameter {
  const { filters, expand, item } = RESOURCES[name]
  const known = ['limit', 'cursor', 'fields', 'expand', ...Object.keys(filters)]
  for (const parameter of query.keys())
    if (!known.includes(parameter)) return { parameter, detail: `Known here: ${known.join(', ')}.` }

  const limit = z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST)
    .safeParse(query.get('limit') ?? USUAL_LIMIT)
  if (!limit.success) return { parameter: 'limit', detail: `A whole number from 1 to ${MOST}.` }
  const cursor = query.get('cursor')
  const after = cursor === null ? null : readCursor(cursor)
  if (after === undefined) return { parameter: 'cursor', detail: 'Take it from "next" of the page before.' }
  const names = Object.keys(item.shape)
  const fields = list(query, 'fields')
  const strange = fields.find((field) => !names.includes(field))
  if (strange !== undefined) return { parameter: 'fields', detail: `No field "${strange}": ${names.join(', ')}.` }
  const expanded = list(query, 'expand')
  const fixed = expanded.find((field) => !Object.hasOwn(expand, field))
  if (fixed !== undefined)
    return {
      parameter: 'expand',
      detail: `"${fixed}" cannot be expanded: ${Object.keys(expand).join(', ') || 'nothing can'}.`,
    }
  const chosen = readFilters(filters, query)
  if ('parameter' in chosen) return chosen as unknown as WrongParameter
  return { limit: limit.data, after, fields: fields.length > 0 ? fields : null, expand: expanded, filters: chosen }
}

function readFilters(filters: Record<string, z.ZodType>, query: URLSearchParams): Asked['filters'] | WrongParameter {
  const chosen: Asked['filters'] = {}
  for (const [parameter, schema] of Object.entries(filters)) {
    const value = query.get(parameter)
    if (value === null) continue
    const parsed = schema.safeParse(value)
    if (!parsed.success) return { parameter, detail: parsed.error.issues[0]?.message ?? 'Not a value of this filter.' }
    chosen[parameter] = parsed.data as string | number
  }
  return chosen
}

function list(query: URLSearchParams, name: string): string[] {
  return (query.get(name) ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

export function cursorAfter(id: string): string {
  return Buffer.from(id).toString('base64url')
}

function readCursor(cursor: string): string | undefined {
  const id = Buffer.from(cursor, 'base64url').toString('latin1')
  return isUuid(id) ? id : undefined
}
