import { isDeepEqual } from '@/lib/core/deep-equal'

type Json = string | number | boolean | null

/** What differs between two states of a record, for its audit line: plain values from and to, of all else only the name. */
export function changedFields<Value extends object>(
  before: Value,
  after: Value,
): Record<string, { from: Json; to: Json } | null> {
  const keys = Object.keys(after) as (keyof Value & string)[]
  return Object.fromEntries(
    keys
      .filter((key) => !isDeepEqual(before[key], after[key]))
      .map((key) => {
        const [from, to] = [before[key], after[key]]
        return [key, isPlain(from) && isPlain(to) ? { from, to } : null]
      }),
  )
}

function isPlain(value: unknown): value is Json {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
