import { UNDONE_PARTS, type UndonePart } from './field-step'

/** How a part stood before a change and behind it. */
interface Change {
  before: unknown
  after: unknown
}

/**
 * What a part says once a change of it is gone through again, or back: `after`, as far as nobody else has changed it
 * since. Of a list what others added stays, and what they took out stays out; a value that they changed stays theirs.
 */
export function broughtBack(part: UndonePart, now: unknown, { before, after }: Change): unknown {
  if (UNDONE_PARTS[part] === 'list') return listBroughtBack(now as unknown[], before as unknown[], after as unknown[])
  return keyOf(now) === keyOf(before) ? after : now
}

function listBroughtBack(now: readonly unknown[], before: readonly unknown[], after: readonly unknown[]): unknown[] {
  const [was, is, stands] = [before, after, now].map((items) => new Set(items.map(keyOf)))
  const result = after.filter((item) => !was?.has(keyOf(item)) || stands?.has(keyOf(item)))
  for (const [index, item] of now.entries()) {
    if (was?.has(keyOf(item)) || is?.has(keyOf(item))) continue
    // Somebody else's: behind what it follows, as far as that is still there.
    const kept = result.map(keyOf)
    const leads = now.slice(0, index).findLast((each) => kept.includes(keyOf(each)))
    result.splice(leads === undefined ? 0 : kept.indexOf(keyOf(leads)) + 1, 0, item)
  }
  return result
}

/** The same for what says the same: a save leaves out the blanks around words. */
function keyOf(value: unknown): string {
  const words = (_: string, each: unknown) => (typeof each === 'string' ? each.trim() : each)
  return JSON.stringify(value, words) ?? ''
}
