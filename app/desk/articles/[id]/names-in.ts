import { blockInlines } from '@/lib/articles/blocks/registry'
import type { ArticleContent } from '@/lib/articles/content'
import { lookupEditions } from '@/lib/editions/desk-queries'
import { lookupOrganisations } from '@/lib/organisations/desk-queries'
import { lookupSessions } from '@/lib/sessions/desk-queries'
import { lookupSpeakers } from '@/lib/speakers/desk-queries'
import { lookupTopics } from '@/lib/topics/desk-queries'

/** The names behind the ids that the story holds, so that its fields can show them. */
export async function namesIn({ quotes, body, ...content }: ArticleContent) {
  const mentioned = (subject: string) =>
    body.content
      .flatMap(blockInlines)
      .flat()
      .flatMap(({ marks = [] }) => marks)
      .flatMap((mark) => (mark.type === 'mention' && mark.attrs.subject === subject ? mark.attrs.id : []))
  const speakerIds = [...quotes.flatMap(({ speakerId, askedById }) => [speakerId, askedById]), ...mentioned('speaker')]
  const sessionIds = [...quotes.map(({ sessionId }) => sessionId), ...mentioned('session')]
  const editionIds = quotes.map(({ editionId }) => editionId)
  const known = (ids: (string | null)[]) => ({ ids: ids.filter((id) => id !== null) })
  const lists = await Promise.all([
    lookupSpeakers(known([...content.speakerIds, ...speakerIds])),
    lookupSessions(known([...content.sessionIds, ...sessionIds])),
    lookupEditions(known([...content.editionIds, ...editionIds])),
    lookupOrganisations(known([...content.organisationIds, ...mentioned('organisation')])),
    lookupTopics(known(content.topicIds)),
  ])
  return lists.flat()
}
