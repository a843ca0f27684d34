import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { content, paragraph } from '@/prisma/factories/articles'
import { articleContent, emptyContent } from './content'

function refusal(value: unknown): string | undefined {
  const parsed = articleContent.safeParse(value)
  return parsed.success ? undefined : parsed.error.issues[0]?.path.join('.')
}

const linked = (href: string) => {
  const marks = [{ type: 'link' as const, attrs: { href } }]
  return content([{ type: 'paragraph', attrs: { id: randomUUID() }, content: [{ type: 'text', text: 'x', marks }] }])
}

describe('articleContent', () => {
  it('takes an empty story and a plain one', () => {
    expect(refusal(emptyContent())).toBeUndefined()
    expect(refusal(content([paragraph('Words – with a dash.')]))).toBeUndefined()
  })

  it.each([
    ['an unknown block', content([{ type: 'iframe', attrs: {} } as never]), 'body.content.0.type'],
    ['an unknown key', { ...emptyContent(), extra: 1 }, ''],
    ['an event handler', content([{ ...paragraph('x'), onclick: 'x' } as never]), 'body.content.0'],
    ['half a character', content([paragraph('\uD800')]), 'body.content.0.content.0.text'],
    ['a control character', content([paragraph('a\u0000b')]), 'body.content.0.content.0.text'],
    ['another schema version', { ...emptyContent(), schemaVersion: 2 }, 'schemaVersion'],
  ])('refuses %s with its path', (_what, value, path) => {
    expect(refusal(value)).toBe(path)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//elsewhere.example',
    'vbscript:x',
    ' https://x',
  ])('refuses the link %j', (href) => {
    expect(refusal(linked(href))).toBe('body.content.0.content.0.marks.0.attrs.href')
  })

  it.each(['https://example.org/a?b=c#d', 'http://example.org', 'mailto:desk@example.org', '/speakers/x'])(
    'takes the link %j',
    (href) => {
      expect(refusal(linked(href))).toBeUndefined()
    },
  )

  it('refuses whatever else is sent, without throwing', () => {
    fc.assert(fc.property(fc.anything(), (value) => !articleContent.safeParse(value).success))
  })
})
