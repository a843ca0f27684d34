const UUID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i

/** A UUID in its usual form; null for any other notation. */
export function uuidOf(guid: string | null | undefined): string | null {
  if (!guid || !UUID.test(guid)) return null
  const hex = guid.replace(/-/g, '').toLowerCase()
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
