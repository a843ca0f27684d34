import { expect, it } from 'vitest'
import { createLane } from './lane'

it('never carries more than its capacity, keeps the order, and lets the heaviest through alone', async () => {
  const lane = createLane(10)
  const done: number[] = []
  let carried = 0
  let most = 0
  const weights = [4, 4, 4, 99, 1, 10, 3]
  await Promise.all(
    weights.map((weight, index) =>
      lane(weight, async () => {
        carried += Math.min(weight, 10)
        most = Math.max(most, carried)
        await new Promise((resolve) => setImmediate(resolve))
        carried -= Math.min(weight, 10)
        done.push(index)
      }),
    ),
  )
  expect(most).toBe(10)
  expect(done).toEqual([0, 1, 2, 3, 4, 5, 6])
})

it('goes on after work that failed', async () => {
  const lane = createLane(1)
  const failed = lane(1, () => Promise.reject(new Error('No.')))
  const next = lane(1, () => Promise.resolve('yes'))
  await expect(failed).rejects.toThrow('No.')
  expect(await next).toBe('yes')
})
