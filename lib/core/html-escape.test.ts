import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeHtml, jsonForScript } from './html-escape'

describe('escapeHtml', () => {
  it('closes every way out of an element and an attribute', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;')
  })

  it('leaves out what XML cannot hold, and keeps emoji whole', () => {
    expect(escapeHtml('a\u0000b\uD800c\uFFFEd😀\n')).toBe('abcd😀\n')
  })

  it('never lets a bare sign through', () => {
    const unit = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      ';',
      'lt',
      '#',
      'a',
      ' ',
      '\u0000',
      '\uD800',
      '\uDC00',
      '😀',
      'é',
    )
    fc.assert(fc.property(fc.string({ unit }), (text) => !/[<>"']/.test(escapeHtml(text))))
  })
})

describe('jsonForScript', () => {
  it('reads back the same and never closes the script', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = jsonForScript(value)
        expect(text).not.toContain('<')
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
    expect(jsonForScript('</script>')).toBe('"\\u003c/script>"')
  })
})
