import type { ArticleContent } from '@/lib/articles/content'
import { lookupEditions } from '@/lib/editions/desk-queries'
import { lookupOrganisations } from '@/lib/organisations/desk-queries'
import { lookupSessions } from '@/lib/sessions/desk-queries'
import { lookupSpeakers } from '@/lib/speakers/desk-queries'
import { lookupTopics } from '@/lib/topics/desk-queries'

/** The names behind the ids that the story holds, so that its fields can show them. */
export async function namesIn({ quotes, ...content }: ArticleContent) {
  const speakerIds = quotes.flatMap(({ speakerId, askedById }) => [speakerId, askedById])
  const sessionIds = quotes.map(({ sessionId }) => sessionId)
  const known = (ids: (string | null)[]) => ({ ids: ids.filter((id) => id !== null) })
  const lists = await Promise.all([
    lookupSpeakers(known([...content.speakerIds, ...speakerIds])),
    lookupSessions(known([...content.sessionIds, ...sessionIds])),
    lookupEditions(known(content.editionIds)),
    lookupOrganisations(known(content.organisationIds)),
    lookupTopics(known(content.topicIds)),
  ])
  return lists.flat()
}
