const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether an address names an id at all, in the one spelling that ours have. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}

/** A new id that sorts by when it was made (RFC 9562, version 7), for rows that Prisma does not give theirs. */
export function newUuid(now: Date): string {
  const time = now.getTime().toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`
}
