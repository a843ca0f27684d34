import { describe, expect, it } from 'vitest'
import { previousStart, statusOnceMoved } from './moving'

const TEN = '2026-11-20T10:00:00.000Z'
const ELEVEN = '2026-11-20T11:00:00.000Z'
const NOON = '2026-11-20T12:00:00.000Z'
const scheduled = { status: 'scheduled' as const, startsAt: TEN, previouslyStartsAt: null, roomId: 'a' }
const moved = { status: 'moved' as const, startsAt: ELEVEN, previouslyStartsAt: TEN, roomId: 'a' }

describe('previousStart', () => {
  it.each([
    ['moved once', { status: 'moved', startsAt: ELEVEN }, scheduled, TEN],
    ['moved twice: what was announced first stays', { status: 'moved', startsAt: NOON }, moved, TEN],
    ['moved to another room alone', { status: 'moved', startsAt: TEN }, scheduled, null],
    ['not announced', { status: 'scheduled', startsAt: ELEVEN }, scheduled, null],
    ['cancelled after it was moved', { status: 'cancelled', startsAt: ELEVEN }, moved, null],
    ['without a time', { status: 'moved', startsAt: null }, scheduled, null],
    ['new', { status: 'moved', startsAt: TEN }, null, null],
  ] as const)('%s', (_, after, before, expected) => expect(previousStart(after, before)).toBe(expected))
})

describe('statusOnceMoved', () => {
  it.each([
    ['later, announced', scheduled, { startsAt: ELEVEN, roomId: 'a', announce: true }, 'moved'],
    ['later, while it is being made', scheduled, { startsAt: ELEVEN, roomId: 'a', announce: false }, 'scheduled'],
    ['another room, announced', scheduled, { startsAt: TEN, roomId: 'b', announce: true }, 'moved'],
    ['back to where it was', moved, { startsAt: TEN, roomId: 'a', announce: true }, 'scheduled'],
    ['on to yet another time', moved, { startsAt: NOON, roomId: 'a', announce: true }, 'moved'],
    ['cancelled', { ...scheduled, status: 'cancelled' }, { startsAt: NOON, roomId: 'a', announce: true }, 'cancelled'],
  ] as const)('%s', (_, before, to, expected) => expect(statusOnceMoved(before, to)).toBe(expected))
})
