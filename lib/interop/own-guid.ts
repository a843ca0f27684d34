import { createHash } from 'node:crypto'

// Chosen once at random: the space of names in which our own ids become the UUIDs of others' formats.
const SESSIONS = '5b1f0c3e-6a52-4b7e-9d0e-0f6a3c8f2a11'
const PEOPLE = 'c0a7d5b2-2f4e-4f0b-8a6d-7e1b9c3d5f22'
const ROOMS = 'e3d9a1f4-8b6c-4c2d-b5e7-1a2f3b4c5d33'

/** The UUID of a session in schedule.xml and schedule.json; the same whatever becomes of its title and address. */
export function ownSessionGuid(id: string): string {
  return uuid5(SESSIONS, id)
}

export function ownPersonGuid(id: string): string {
  return uuid5(PEOPLE, id)
}

export function ownRoomGuid(name: string): string {
  return uuid5(ROOMS, name)
}

/** RFC 9562, version 5: SHA-1 of a namespace and a name. */
export function uuid5(namespace: string, name: string): string {
  const space = Buffer.from(namespace.replace(/-/g, ''), 'hex')
  const hash = createHash('sha1').update(space).update(name).digest().subarray(0, 16)
  hash[6] = (hash[6]! & 0x0f) | 0x50
  hash[8] = (hash[8]! & 0x3f) | 0x80
  const hex = hash.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** A positive whole number of 31 bits for formats that want one; the same each time, and hardly ever shared. */
export function ownNumber(guid: string): number {
  return parseInt(guid.slice(0, 8), 16) & 0x7fffffff || 1
}
