import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Room } from '@/lib/presence/model'
import { StoryLine } from './story-line'

const ROOM: Room = { people: [], newest: { revision: 1, savedById: null, savedBy: null }, comments: 0 }

/** The line, and the server's end of it. */
function setUp() {
  const streams: { emit: (name: string, data?: unknown) => void; closed: boolean }[] = []
  const told: [string, string | null][] = []
  const line = new StoryLine({
    chance: () => 1,
    tellCaret: (stream, blockId) => {
      told.push([stream, blockId])
      return Promise.resolve()
    },
    open: () => {
      const listeners = new Map<string, (event: MessageEvent<string>) => void>()
      const stream = {
        closed: false,
        emit: (name: string, data?: unknown) =>
          listeners.get(name)?.({ data: JSON.stringify(data) } as MessageEvent<string>),
      }
      streams.push(stream)
      return {
        addEventListener: (name, listener) => void listeners.set(name, listener),
        close: () => (stream.closed = true),
      }
    },
  })
  return { line, streams, told, last: () => streams.at(-1) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a broken line', () => {
  it('is made anew, ever more slowly, and quickly again once it has worked', () => {
    const { line, streams, last } = setUp()
    line.connect()
    for (const pause of [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]) {
      const before = streams.length
      last()?.emit('error')
      vi.advanceTimersByTime(pause - 1)
      expect(streams.length).toBe(before)
      vi.advanceTimersByTime(1)
      expect(streams.length).toBe(before + 1)
    }
    last()?.emit('room', ROOM)
    last()?.emit('error')
    vi.advanceTimersByTime(1_000)
    expect(streams).toHaveLength(9)
    expect(streams.filter(({ closed }) => !closed)).toHaveLength(1)
  })

  it('is believed for five seconds and then says nothing', () => {
    const { line, last } = setUp()
    line.connect()
    last()?.emit('room', ROOM)
    last()?.emit('error')
    vi.advanceTimersByTime(4_999)
    expect(line.room()).toEqual(ROOM)
    vi.advanceTimersByTime(1)
    expect(line.room()).toBeNull()
  })

  it('that the portal has ended shows nobody any more, and is not asked for again at once', () => {
    const { line, streams, last } = setUp()
    line.connect()
    last()?.emit('room', ROOM)
    last()?.emit('over', {})
    expect(line.room()).toBeNull()
    last()?.emit('error')
    vi.advanceTimersByTime(15_000)
    expect(streams).toHaveLength(1)
  })

  it('is not made anew when the window has let it go', () => {
    const { line, streams, last } = setUp()
    line.connect()
    last()?.emit('error')
    line.disconnect()
    vi.advanceTimersByTime(60_000)
    expect(streams).toHaveLength(1)
  })
})

describe('a cursor', () => {
  it('is told at once, then together with what follows quickly, and not twice', () => {
    const { line, told, last } = setUp()
    line.connect()
    last()?.emit('here', { stream: 's1' })
    for (const block of ['a', 'b', 'c']) line.caretAt(block)
    expect(told).toEqual([['s1', 'a']])
    vi.advanceTimersByTime(150)
    line.caretAt('c')
    vi.advanceTimersByTime(1_000)
    expect(told).toEqual([
      ['s1', 'a'],
      ['s1', 'c'],
    ])
  })

  it('is told again on a new line', () => {
    const { line, told, last } = setUp()
    line.caretAt('a')
    line.connect()
    last()?.emit('here', { stream: 's1' })
    last()?.emit('error')
    vi.advanceTimersByTime(1_000)
    last()?.emit('here', { stream: 's2' })
    vi.advanceTimersByTime(1_000)
    expect(told).toEqual([
      ['s1', 'a'],
      ['s2', 'a'],
    ])
  })
})
