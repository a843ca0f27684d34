import { expect, test } from 'vitest'
import { createLane, LaneFull } from './render-lane'

function work() {
  const { promise, resolve } = withResolvers()
  const started = { value: false }
  return {
    started,
    finish: resolve,
    run: () => {
      started.value = true
      return promise
    },
  }
}

function withResolvers() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  return { promise, resolve }
}

test('so many at once, the next in order, the rest refused', async () => {
  const lane = createLane(1, 1)
  const [first, second, third] = [work(), work(), work()]
  const running = lane(first.run)
  const waiting = lane(second.run)
  await expect(lane(third.run)).rejects.toBeInstanceOf(LaneFull)
  expect(first.started.value).toBe(true)
  expect(second.started.value).toBe(false)

  first.finish()
  await running
  await Promise.resolve()
  expect(second.started.value).toBe(true)
  second.finish()
  await waiting
})

test('a work that throws gives its place back', async () => {
  const lane = createLane(1, 0)
  await expect(lane(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(lane(() => Promise.resolve('yes'))).resolves.toBe('yes')
})
