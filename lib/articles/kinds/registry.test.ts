import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { content, paragraph } from '@/prisma/factories/articles'
import { gallery, questionAnswer } from '@/prisma/factories/blocks'
import { messages } from '@/lib/i18n/messages/en'
import { ArticleKind } from '@/lib/platform/db/generated/enums'
import { blockText } from '../blocks/registry'
import { articleContent, emptyContent, type ArticleContent } from '../content'
import { printedQuotes } from '../quoted-words'
import { readinessIssues } from '../readiness'
import { ARTICLE_KINDS, beginFrom, kindIssues, TEMPLATE_NAMES } from './registry'

const ID = randomUUID()
const told = (kind: ArticleKind, given: ArticleContent) => kindIssues(kind, given).map(({ message }) => message)

describe.each(TEMPLATE_NAMES)('the template %s', (name) => {
  const { kind, ...skeleton } = beginFrom(name, 'en', randomUUID)
  const begun = { ...emptyContent(), ...skeleton }

  it('begins a valid story that holds no word and cannot be published', () => {
    expect(articleContent.safeParse(begun).error).toBeUndefined()
    expect(
      begun.body.content
        .map(blockText)
        .join('')
        .replaceAll(/[“”\s]/g, ''),
    ).toBe('')
    expect(readinessIssues({ kind, headline: 'H', content: begun }, [])).not.toEqual([])
  })

  it('describes each quote that waits for words', () => {
    expect(printedQuotes(begun.body).map(({ quoteId }) => quoteId)).toEqual(begun.quotes.map(({ id }) => id))
  })

  it('has only blocks that its kind has', () => {
    expect(told(kind, begun)).not.toContain('kind.foreignBlock')
  })
})

describe('each kind', () => {
  it('stands in the registry, and has a template and words', () => {
    expect([...ARTICLE_KINDS].sort()).toEqual(Object.values(ArticleKind).sort())
    for (const kind of ARTICLE_KINDS) {
      expect(TEMPLATE_NAMES).toContain(kind)
      expect(messages.kinds.hint[kind]).toBeTruthy()
    }
  })

  it.each<[ArticleKind, string, ArticleContent]>([
    ['interview', 'kind.interviewWithoutQuestion', content([paragraph('x')])],
    ['opinion', 'kind.opinionUnsigned', content([paragraph('x')])],
    ['opinion', 'kind.foreignBlock', content([questionAnswer(['Q'], ID, ['A'])])],
    ['statement', 'kind.statementOfNobody', content([paragraph('x')])],
    ['transcript', 'kind.transcriptWithoutTurns', content([paragraph(['x', ID])])],
    ['picture_story', 'kind.pictureStoryWithoutPictures', content([gallery(ID)])],
  ])('%s asks for its own: %s', (kind, message, given) => {
    expect(told(kind, given)).toContain(message)
    expect(told('news', given)).toEqual([])
  })

  it.each<[ArticleKind, ArticleContent]>([
    ['interview', content([questionAnswer(['Q'], ID, ['A'])])],
    ['opinion', content([paragraph('x')], { bylines: [{ kind: 'person', name: 'Ada Lund', function: 'author' }] })],
    ['statement', content([paragraph(['x', ID])])],
    ['transcript', content([questionAnswer(['Q'], ID, ['A']), questionAnswer(['Q'], ID, ['A'])])],
    ['picture_story', content([gallery(ID, ID)])],
  ])('%s is content with what it asks for', (kind, given) => {
    expect(told(kind, given)).toEqual([])
  })
})
