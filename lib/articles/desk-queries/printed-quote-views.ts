import 'server-only'
import type { QuoteView } from '@/lib/quotes/model'
import type { StoryReferences } from '../commands/story-references'
import type { ArticleContent } from '../content'
import type { EditionRef } from '../model'
import { officeIn } from '../queries/office'
import { editionRef } from '../queries/published'

type EditionRow = Parameters<typeof editionRef>[0]

interface Rows {
  sessions: { id: string; slug: string; title: string; day: Date | null; edition: EditionRow }[]
  editions: (EditionRow & { id: string })[]
  speakers: { id: string; slug: string; name: string; appearances: Parameters<typeof officeIn>[0] }[]
}

/** The quotes of a revision as the ledger would tell them once it is live. */
export function printedQuoteViews(
  content: ArticleContent,
  references: StoryReferences,
  { sessions, editions, speakers }: Rows,
): Map<string, QuoteView> {
  const printed = new Set(references.quotes.map(({ quoteId }) => quoteId))
  const person = (id: string | null) => speakers.find((speaker) => speaker.id === id)
  const views = content.quotes
    .filter(({ id }) => printed.has(id))
    .map((quote): QuoteView => {
      const session = sessions.find(({ id }) => id === quote.sessionId)
      const editionId = quote.editionId ?? references.editionIds[0]
      const edition = session?.edition ?? editions.find(({ id }) => id === editionId)
      const editionIds = references.sessions.flatMap((each) => (each.id === quote.sessionId ? each.editionId : []))
      const where = {
        sessionIds: new Set(quote.sessionId ? [quote.sessionId] : []),
        editionIds: new Set([...editionIds, ...(editionId ? [editionId] : [])]),
      }
      const [speaker, asker] = [person(quote.speakerId), person(quote.askedById)]
      const { id, kind, language, verification } = quote
      return {
        ...{ id, kind, language, verification },
        spokenOn: session?.day ?? null,
        speaker: speaker ? { slug: speaker.slug, name: speaker.name } : null,
        speakerLabel: speaker ? null : quote.speakerLabel,
        office: speaker ? officeIn(speaker.appearances, where) : null,
        session: session ? { slug: session.slug, title: session.title } : null,
        edition: edition ? refOf(edition) : null,
        askedBy: asker ? { slug: asker.slug, name: asker.name } : null,
        askedByLabel: quote.askedByLabel,
      }
    })
  return new Map(views.map((view) => [view.id, view]))
}

function refOf({ slug, number, year, city, series }: EditionRow): EditionRef {
  return editionRef({ slug, number, year, city, series })
}
