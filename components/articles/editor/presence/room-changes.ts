import type { PersonHere, Room } from '@/lib/presence/model'

export interface RoomChanges {
  came: string[]
  left: string[]
  /** What a colleague saved. */
  saved: { name: string | null; revision: number } | null
}

/** What is worth saying aloud between two looks at a room: who came, who left, what was saved. Never where a cursor went. */
export function roomChanges(before: Room | null, after: Room, me: string): RoomChanges {
  const were = others(before?.people ?? [], me)
  const are = others(after.people, me)
  const { revision, savedBy, savedById } = after.newest
  const isNew = before !== null && revision > before.newest.revision && savedById !== me
  return {
    came: without(are, were),
    left: without(were, are),
    saved: isNew ? { name: savedBy, revision } : null,
  }
}

function others(people: PersonHere[], me: string): PersonHere[] {
  return people.filter(({ userId }) => userId !== me)
}

function without(people: PersonHere[], known: PersonHere[]): string[] {
  return people.filter(({ userId }) => !known.some((person) => person.userId === userId)).map(({ name }) => name)
}
