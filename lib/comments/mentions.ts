import type { Colleague } from './model'

const WORD = /[\p{L}\p{N}]/u

/**
 * Whom a comment names: `@` and the full name of somebody who may see the story, longest name first, so that `@Anna Berg`
 * is not also `@Anna`. Two people of one name are both meant.
 */
export function mentionedIn<Person extends Colleague>(body: string, colleagues: readonly Person[]): Person[] {
  const byLength = [...colleagues].sort((a, b) => b.name.length - a.name.length)
  const named = new Map<string, Person>()
  for (let at = body.indexOf('@'); at >= 0; at = body.indexOf('@', at + 1)) {
    if (at > 0 && WORD.test(body[at - 1] ?? '')) continue
    const found = byLength.find(({ name }) => standsAt(body, at + 1, name))
    if (!found) continue
    for (const person of byLength) if (person.name === found.name) named.set(person.id, person)
  }
  return colleagues.filter(({ id }) => named.has(id))
}

function standsAt(body: string, at: number, name: string): boolean {
  const end = at + name.length
  return name !== '' && body.slice(at, end) === name && !WORD.test(body[end] ?? '')
}
