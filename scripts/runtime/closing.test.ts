import { expect, it } from 'vitest'
import { Closing } from './closing.mjs'

it('closes in the opposite order, once', async () => {
  const closing = new Closing()
  const closed: string[] = []
  closing.add(async () => {
    await Promise.resolve()
    closed.push('database')
  })
  closing.add(() => closed.push('server'))
  expect(closing.begun).toBe(false)
  await Promise.all([closing.close(), closing.close()])
  expect(closing.begun).toBe(true)
  expect(closed).toEqual(['server', 'database'])
})

it('closes at once what is opened while it closes', async () => {
  const closing = new Closing()
  await closing.close()
  const closed: string[] = []
  closing.add(() => closed.push('late'))
  await closing.close()
  expect(closed).toEqual(['late'])
})

it('closes the rest when one of them fails', async () => {
  const closing = new Closing()
  const closed: string[] = []
  closing.add(() => closed.push('database'))
  closing.add(() => Promise.reject(new Error('The server does not stop.')))
  await expect(closing.close()).rejects.toThrow('The server does not stop.')
  expect(closed).toEqual(['database'])
})
