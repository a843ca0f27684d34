import { expect, it } from 'vitest'
import { keysOfTrace } from './keys-of-trace'

const PAGE = { pid: 7, tid: 7 }
const measure = (name: string, local: string, from: number, to: number) => [
  { name, ph: 'b', ts: from, id2: { local }, ...PAGE },
  { name, ph: 'e', ts: to, id2: { local }, ...PAGE },
]
const task = (ts: number, dur: number, thread = PAGE) => ({ name: 'RunTask', ph: 'X', ts, dur, ...thread })
const key = (at: number, heard: number, shown: number) => [
  ...measure('key waits', `w${at}`, at, heard),
  ...measure('key', `k${at}`, at, shown),
]
const keys = (...traceEvents: object[]) => keysOfTrace(JSON.stringify({ traceEvents }))

it('counts the work between the key and its frame, and not the wait for the screen', () => {
  expect(keys(...key(1000, 1000, 16_000), task(500, 3000), task(12_000, 4500))).toEqual([{ busy: 6.5, toPaint: 15 }])
})

it('counts all the time until the page heard of the key', () => {
  expect(keys(...key(1000, 9000, 16_000), task(1000, 2000), task(9000, 1000))).toEqual([{ busy: 9, toPaint: 15 }])
})

it('counts no work of another thread', () => {
  expect(keys(...key(1000, 1000, 5000), task(1000, 4000, { pid: 7, tid: 8 }))).toEqual([{ busy: 0, toPaint: 4 }])
})

it('keeps apart keys whose frames come together', () => {
  const trace = [...key(30_000, 30_000, 50_000), ...key(10_000, 10_000, 50_000), task(10_000, 5000), task(45_000, 5000)]
  expect(keys(...trace).map(({ busy }) => busy)).toEqual([10, 5])
})

it('refuses a trace that lacks a part of a key', () => {
  expect(() => keys(...measure('key', 'k', 0, 10))).toThrow('lacks')
})
