import { expect, test } from 'vitest'
import { makePage } from './rendering/page'
import { createShelves } from './shelves'

const SMALL = { pages: 100_000, files: 100_000, queries: 100_000, misses: 20_000 }

async function page(size = 1000) {
  return makePage({ status: 200, headers: {}, body: Buffer.alloc(size) }, { always: [], whole: [] })
}

test('a flood on one shelf pushes nothing from another', async () => {
  const shelves = createShelves(SMALL)
  const article = await page()
  shelves.put('pages', '/articles/a', article)
  for (let i = 0; i < 1000; i += 1) {
    shelves.put('misses', `/nowhere/${i}`, await page())
    shelves.put('queries', `/search?q=${i}`, await page())
  }
  expect(shelves.find('/articles/a')).toBe(article)
  expect(shelves.count('misses')).toBeLessThan(20)
  expect(shelves.count('queries')).toBeLessThan(100)
  expect(shelves.find('/search?q=999')).toBeDefined()
})

test('what was asked for last goes last', async () => {
  const shelves = createShelves(SMALL)
  shelves.put('pages', '/often', await page())
  for (let i = 0; i < 1000; i += 1) {
    shelves.put('pages', `/articles/${i}`, await page())
    shelves.find('/often')
  }
  expect(shelves.find('/often')).toBeDefined()
  expect(shelves.find('/articles/0')).toBeUndefined()
})

test('an address is kept in one place', async () => {
  const shelves = createShelves(SMALL)
  shelves.put('misses', '/articles/a', await page())
  const published = await page()
  shelves.put('pages', '/articles/a', published)
  expect(shelves.find('/articles/a')).toBe(published)
  expect(shelves.count('misses')).toBe(0)
})

test('one page cannot take a whole shelf', async () => {
  const shelves = createShelves(SMALL)
  shelves.put('pages', '/a', await page())
  shelves.put('pages', '/huge', await page(50_000))
  expect(shelves.find('/huge')).toBeUndefined()
  expect(shelves.find('/a')).toBeDefined()
})
