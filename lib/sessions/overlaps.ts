import type { SessionStatus } from '@/lib/platform/db/generated/enums'

/** What is needed of a session to see where it cannot be as it stands. */
export interface Slot {
  id: string
  parentId: string | null
  status: SessionStatus
  startsAt: Date | null
  endsAt: Date | null
  room: { id: string; name: string } | null
  people: readonly { id: string; name: string }[]
}

/** Two sessions at the same time in one room, or with one person in both; or a part that is not within its session. */
export interface Overlap {
  kind: 'room' | 'person' | 'part'
  /** The room or the person; empty for a part. */
  name: string
  /** The ids of the two sessions, the earlier first; of a part and its session, the part first. */
  ids: [string, string]
}

/** Everything in a programme that cannot be so. What is cancelled or replaced takes no room and nobody's time. */
export function overlapsOf(slots: readonly Slot[]): Overlap[] {
  const held = slots.filter(({ status }) => status !== 'cancelled' && status !== 'replaced')
  return [
    ...clashes(held, 'room', ({ room }) => (room ? [room] : [])),
    ...clashes(held, 'person', ({ people }) => people),
    ...partsOutside(held),
  ]
}

function clashes(
  slots: readonly Slot[],
  kind: 'room' | 'person',
  of: (slot: Slot) => readonly { id: string; name: string }[],
): Overlap[] {
  const groups = new Map<string, { name: string; slots: Set<Slot> }>()
  for (const slot of slots) {
    if (!slot.startsAt) continue
    for (const { id, name } of of(slot)) {
      const group = groups.get(id) ?? { name, slots: new Set() }
      groups.set(id, group)
      group.slots.add(slot)
    }
  }
  return [...groups.values()].flatMap(({ name, slots: together }) =>
    pairsAtOneTime([...together]).map(([a, b]) => ({ kind, name, ids: [a.id, b.id] as [string, string] })),
  )
}

function pairsAtOneTime(slots: Slot[]): [Slot, Slot][] {
  const inTime = [...slots].sort((a, b) => startOf(a) - startOf(b))
  return inTime.flatMap((slot, index) => {
    const later: [Slot, Slot][] = []
    for (const other of inTime.slice(index + 1)) {
      // An end that nobody has given is a moment: what begins at the same one meets it.
      if (startOf(other) >= endOf(slot) && startOf(other) !== startOf(slot)) break
      if (other.parentId !== slot.id && slot.parentId !== other.id) later.push([slot, other])
    }
    return later
  })
}

function partsOutside(slots: readonly Slot[]): Overlap[] {
  const byId = new Map(slots.map((slot) => [slot.id, slot]))
  return slots.flatMap((part): Overlap[] => {
    const whole = part.parentId ? byId.get(part.parentId) : undefined
    if (!whole?.startsAt || !part.startsAt) return []
    const outside =
      startOf(part) < startOf(whole) || (whole.endsAt !== null && Math.max(startOf(part), endOf(part)) > endOf(whole))
    return outside ? [{ kind: 'part', name: '', ids: [part.id, whole.id] }] : []
  })
}

function startOf({ startsAt }: Slot): number {
  return startsAt?.getTime() ?? 0
}

function endOf(slot: Slot): number {
  return slot.endsAt?.getTime() ?? startOf(slot)
}
