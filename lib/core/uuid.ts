const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether an address names an id at all, in the one spelling that ours have. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
