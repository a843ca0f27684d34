/** Whether two JSON values are the same; the order of keys does not count, `undefined` is as good as absent. */
export function isDeepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, i) => isDeepEqual(item, b[i]))
    )
  }
  const [left, right] = [definedEntries(a), definedEntries(b)]
  return (
    left.length === right.length &&
    left.every(([key, value]) => isDeepEqual(value, (b as Record<string, unknown>)[key]))
  )
}

function definedEntries(of: object): [string, unknown][] {
  return Object.entries(of).filter(([, value]) => value !== undefined)
}
