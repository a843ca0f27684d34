import { dateColumn, calendarDay, type CalendarDay } from '@/lib/core/calendar-day'
import { instantInZone, wallClock } from '@/lib/core/time-zone'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** What is drawn of a session whose end nobody has given. */
const UNKNOWN_LENGTH_MS = 30 * MINUTE_MS

interface TimedSlot {
  id: string
  startsAt: Date | null
  endsAt: Date | null
  room: { id: string; name: string } | null
}

interface Room {
  id: string
  name: string
}

/** A session at its place; distances from the top are minutes that pass, whatever clocks show meanwhile. */
export interface Block<Slot> {
  slot: Slot
  top: number
  height: number
  /** Sessions of one room at the same time share its width. */
  lane: number
  lanes: number
}

export interface TimeGrid<Slot> {
  /** The instant at the top. */
  from: Date
  /** From top to bottom. */
  minutes: number
  /** A line for each hour that a clock in the zone shows, with its time. */
  hours: { minutes: number; time: string }[]
  columns: { room: Room | null; blocks: Block<Slot>[] }[]
}

/**
 * A day of the programme as a grid: time downwards, a column for each room, and one for sessions without a room where there
 * are any. It begins and ends with the sessions, but is never shorter than a working day. A session that runs past midnight
 * makes it longer, and is drawn on the next day too.
 */
export function timeGrid<Slot extends TimedSlot>(
  slots: readonly Slot[],
  day: CalendarDay,
  zone: string,
  rooms: readonly Room[],
): TimeGrid<Slot> {
  const [midnight, next] = [instantInZone(day, '00:00', zone), instantInZone(dayAfter(day), '00:00', zone)]
  const shown = slots.filter((slot) => slot.startsAt && slot.startsAt < next && endOf(slot) > midnight.getTime())
  const starts = shown.map(({ startsAt }) => Math.max(startsAt?.getTime() ?? 0, midnight.getTime()))
  const from = floorToHour(Math.min(instantInZone(day, '09:00', zone).getTime(), ...starts), midnight)
  const last = Math.max(instantInZone(day, '18:00', zone).getTime(), ...shown.map(endOf))
  const until = from + Math.ceil((last - from) / HOUR_MS) * HOUR_MS
  const used = shown.flatMap(({ room }) => room ?? [])
  const elsewhere = used.filter(
    ({ id }, index) => !rooms.some((room) => room.id === id) && used.findIndex((room) => room.id === id) === index,
  )
  const all: (Room | null)[] = [...rooms, ...elsewhere]
  if (all.length === 0 || shown.some(({ room }) => !room)) all.push(null)
  return {
    from: new Date(from),
    minutes: (until - from) / MINUTE_MS,
    hours: hoursBetween(from, until, zone),
    columns: all.map((room) => ({
      room,
      blocks: inLanes(
        shown.filter((slot) => (slot.room?.id ?? null) === (room?.id ?? null)),
        from,
      ),
    })),
  }
}

/** The sessions of a column from the top, side by side where they overlap. */
function inLanes<Slot extends TimedSlot>(slots: readonly Slot[], from: number): Block<Slot>[] {
  const inTime = [...slots].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
  const blocks: Block<Slot>[] = []
  let group: Block<Slot>[] = []
  let groupEnd = -Infinity
  for (const slot of inTime) {
    if (startOf(slot) >= groupEnd) group = []
    const start = Math.max(startOf(slot), from)
    const busy = group.filter((block) => endOf(block.slot) > startOf(slot)).map(({ lane }) => lane)
    const lane = [...busy.keys(), busy.length].find((each) => !busy.includes(each)) ?? busy.length
    const block = { slot, lane, lanes: 1, top: (start - from) / MINUTE_MS, height: (endOf(slot) - start) / MINUTE_MS }
    group.push(block)
    blocks.push(block)
    groupEnd = Math.max(...group.map((each) => endOf(each.slot)))
    const lanes = Math.max(...group.map((each) => each.lane)) + 1
    for (const each of group) each.lanes = lanes
  }
  return blocks
}

function hoursBetween(from: number, until: number, zone: string): { minutes: number; time: string }[] {
  const hours = []
  for (let at = from; at <= until; at += HOUR_MS)
    hours.push({ minutes: (at - from) / MINUTE_MS, time: wallClock(new Date(at), zone).time })
  return hours
}

function floorToHour(instant: number, midnight: Date): number {
  return midnight.getTime() + Math.floor((instant - midnight.getTime()) / HOUR_MS) * HOUR_MS
}

function dayAfter(day: CalendarDay): CalendarDay {
  const next = dateColumn(day)
  next.setUTCDate(next.getUTCDate() + 1)
  return calendarDay(next)
}

function startOf({ startsAt }: TimedSlot): number {
  return startsAt?.getTime() ?? 0
}

function endOf(slot: TimedSlot): number {
  return slot.endsAt?.getTime() ?? startOf(slot) + UNKNOWN_LENGTH_MS
}
