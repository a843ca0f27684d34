import { db } from '@/lib/platform/db/client'
import { paragraph } from '@/prisma/factories/articles'
import {
  blockQuote,
  bulletList,
  divider,
  embed,
  figure,
  gallery,
  heading,
  markedParagraph,
  note,
  orderedList,
  questionAnswer,
} from '@/prisma/factories/blocks'
import { makePublishedStory } from '@/prisma/factories/stories'
import { ornaments } from './ornaments'

interface Given {
  at: Date
  /** As long as names get. */
  name: string
  session: { id: string; editionId: string }
  speaker: { id: string }
  other: { id: string }
  organisation: { id: string }
  topicId: string
}

/** A story with every block, corrected twice, translated, and with others of its session and speaker beside it. */
export async function makeRichStory({ at, name, session, speaker, other, organisation, topicId }: Given) {
  const pictures = await ornaments(4)
  const [lead, ...shown] = pictures.map(({ id }) => ({ assetId: id, caption: 'A gate.', alt: null, decorative: false }))
  const where = { sessionId: session.id, editionId: session.editionId }
  const said = ['A lock that never opens is only a wall', 'Whoever asks in time holds the key', 'Жоқ'].map((words) => ({
    ...{ words, speakerId: speaker.id, ...where },
  }))
  const neighbour = await makePublishedStory(db(), {
    headline: 'Another story of the same session',
    at,
    said: [{ words: 'Gates are opened by those who stand before them', speakerId: other.id, ...where }],
  })
  const story = await makePublishedStory(db(), {
    headline: `Every block there is, told by ${name}`,
    at,
    said,
  })
  const [first, second, third] = story.quoteIds as [string, string, string]
  const link = { type: 'link' as const, attrs: { href: 'https://example.org/' } }
  const mention = { type: 'mention' as const, attrs: { subject: 'organisation' as const, id: organisation.id } }
  const kazakh = { type: 'language' as const, attrs: { language: 'kk' } }
  const blocks = [
    markedParagraph(
      'The feast is called ',
      ['қонақасы', kazakh, { type: 'italic' }],
      '; ',
      ['the trust', mention],
      ' keeps ',
      ['a page', link, { type: 'bold' }],
      '.',
    ),
    paragraph('She said: “', ['A lock that never opens', first], '”, and then: “', ['is only a wall', first], '”.'),
    heading('Keys'),
    heading('Of whom', 3),
    questionAnswer(['Who holds the keys?'], second, ['Whoever asks in time holds the key.']),
    blockQuote('Жоқ.', third),
    bulletList('Gates', 'Walls'),
    orderedList(3, 'Gates', 'Walls'),
    ...shown.slice(0, 1).map(({ assetId }) => figure(assetId, 'A gate.')),
    gallery(...shown.map(({ assetId }) => assetId)),
    embed('https://vimeo.com/76979871'),
    embed('https://example.org/a-very-long-address-of-a-page-that-nobody-plays/because-it-is-none', 'A page'),
    note('Everybody here was made up.', 'editor'),
    note('A lock is a chamber with two gates.'),
    divider(),
    paragraph('That is all.'),
  ]
  const { content } = await db().articleRevision.findFirstOrThrow({ where: { articleId: story.id } })
  const written = content as { quotes: { id: string }[] }
  // Kept revisions never change: what readers see is another one.
  const revision = await db().articleRevision.create({
    data: {
      ...{ articleId: story.id, number: 2, baseNumber: 1, createdAt: at },
      headline: `Every block there is, told by ${name}`,
      standfirst: `What a lock, a gate and a wall are to ${name}, and what they are not.`,
      content: {
        ...written,
        kicker: 'Waterways',
        lead: lead ?? null,
        licence: 'CC BY 4.0',
        datelines: [{ city: 'Astana', country: 'Kazakhstan', date: '2001-05-03', agency: 'LPA', separator: '—' }],
        bylines: [
          { kind: 'person', name, function: 'author' },
          { kind: 'agency', name: 'Lake Press Agency', function: 'translator' },
        ],
        origins: [{ kind: 'first_publisher', name: 'The Lakes', url: 'https://lakes.example/story' }],
        closing: {
          text: 'Read on.',
          networks: [
            { name: 'X', url: 'https://x.example/' },
            { name: 'Y', url: null },
          ],
        },
        quotes: written.quotes.map((quote) => ({ ...quote, ...(quote.id === third && { language: 'kk' }) })),
        topicIds: [topicId],
        organisationIds: [organisation.id],
        body: { type: 'doc', content: blocks },
      },
    },
  })
  const articleId = story.id
  await db().quoteUse.updateMany({ where: { articleId }, data: { revisionId: revision.id } })
  await db().article.update({ where: { id: articleId }, data: { liveRevisionId: revision.id, revision: 2 } })
  await db().articleTopic.create({ data: { articleId, topicId } })
  await db().articleTopic.create({ data: { articleId: neighbour.id, topicId } })
  await db().articleOrganisation.create({ data: { articleId, organisationId: organisation.id } })
  await db().correction.createMany({
    data: (['correction', 'clarification', 'update', 'editors_note'] as const).map((kind) => ({
      ...{ articleId, kind, note: 'It was another gate.', revision: 2, at },
      ...(kind === 'correction' && { oldText: 'the first gate', newText: 'the second gate' }),
    })),
  })
  await db().quoteVersion.createMany({
    data: ['As heard: a lock that never opens is a wall', 'As printed: a lock that never opens is but a wall'].map(
      (text, index) => ({
        articleId,
        quoteId: first,
        text,
        language: 'en',
        sourceName: `Source ${index}`,
        checked: index === 0,
      }),
    ),
  })
  await makePublishedStory(db(), {
    ...{ headline: 'Әр құлып туралы', at, language: 'kk', translationOfId: articleId },
  })
  return story
}
