import { expect, it } from 'vitest'
import { fileSort, hostOf } from './model'

it.each([
  ['https://elsewhere.test/papers/Water.PDF?v=2', 'PDF', 'elsewhere.test'],
  ['https://www.elsewhere.test/slides.pptx', 'PPTX', 'elsewhere.test'],
  ['https://elsewhere.test/papers', null, 'elsewhere.test'],
  ['/media/ab/paper.pdf', 'PDF', null],
])('%s', (url, sort, host) => {
  expect(fileSort(url)).toBe(sort)
  expect(hostOf(url)).toBe(host)
})
