import type { Oddities } from '../oddities'
import { UnreadableFile } from '../unreadable-file'
import { knownZone } from './time'

/**
 * The zone that a file's local times are read in: its own, else the edition's. A file that needs one and finds none is
 * refused rather than guessed at.
 * @param needed whether the file has times without an offset
 */
export function zoneFor(
  named: string | null,
  fallback: string | null,
  needed: boolean,
  oddities: Oddities,
): { zone: string; stated: string | null } {
  const stated = knownZone(named, 'file', oddities)
  if (stated === null && named === null) oddities.add('no-time-zone', 'file', fallback)
  if (stated === null && fallback === null && needed) throw new UnreadableFile('no-time-zone')
  if (stated !== null && fallback !== null && stated !== fallback)
    oddities.add('other-time-zone', 'file', `${stated}, ${fallback}`)
  return { zone: stated ?? fallback ?? 'UTC', stated }
}
