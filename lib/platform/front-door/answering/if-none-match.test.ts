import { expect, test } from 'vitest'
import { namesTag } from './if-none-match'

test.each(['"abc-br"', 'W/"abc-br"', '*', '"x", "abc-br"', '"x" ,W/"abc-br","y"', '"a,b", "abc-br"'])(
  '%s names it',
  (header) => {
    expect(namesTag(header, '"abc-br"')).toBe(true)
  },
)

test.each(['', '"abc"', '"abc-gzip"', 'abc-br', '"abc-br', 'w/"abc-br"', '"x,y"', '**'])('%s does not', (header) => {
  expect(namesTag(header, '"abc-br"')).toBe(false)
})
