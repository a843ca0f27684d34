import { lookupStories } from '@/lib/articles/desk-queries/lookup'
import { viewerAtDoor } from '@/lib/auth/door'
import { lookupEditions } from '@/lib/editions/desk-queries'
import { searchPictures } from '@/lib/media/desk-queries/library'
import { lookupOrganisations } from '@/lib/organisations/desk-queries'
import { findKnownQuotes } from '@/lib/quotes/desk-queries'
import { findEverything } from '@/lib/search/desk-queries'
import { lookupSessions } from '@/lib/sessions/desk-queries'
import { isUuid } from '@/lib/core/uuid'
import { lookupSpeakers } from '@/lib/speakers/desk-queries'
import { findAlike } from '@/lib/speakers/desk-queries/alike'
import { listKnownOffices } from '@/lib/speakers/desk-queries/offices'
import { lookupTopics } from '@/lib/topics/desk-queries'
import { suggestParties, suggestSessions } from './mentions'

const MOST_IDS = 100

const LOOKUPS = {
  speakers: ({ words }: Asked) => lookupSpeakers({ words }),
  sessions: ({ words, editionIds }: Asked) => lookupSessions({ words }, editionIds),
  editions: ({ words }: Asked) => lookupEditions({ words }),
  topics: ({ words }: Asked) => lookupTopics({ words }),
  organisations: ({ words }: Asked) => lookupOrganisations({ words }),
  stories: ({ words, not }: Asked) => lookupStories(words, not && isUuid(not) ? not : null),
  pictures: ({ words }: Asked) => searchPictures(words),
  parties: ({ words, ...story }: Asked) => suggestParties(words, story),
  quotes: ({ words, sessionIds, speakerId, not }: Asked) => findKnownQuotes(words, { sessionIds, speakerId, not }),
  everything: ({ words }: Asked) => findEverything(words),
  /** People who may be the one whose name is typed. */
  alike: ({ words, not }: Asked) => findAlike(words, not),
  /** What somebody is known to have been on a day. */
  offices: ({ speakerId, day }: Asked) => (speakerId && isUuid(speakerId) ? listKnownOffices(speakerId, day) : []),
  programme: ({ words, editionIds }: Asked) => suggestSessions(words, editionIds),
}

interface Asked {
  words: string
  editionIds: string[]
  sessionIds: string[]
  speakerId: string | null
  /** The id of what asks, which is no answer. */
  not: string | null
  day: string | null
}

/**
 * What a field of the desk offers while somebody types: `?q=` the words so far, `edition` and `session` (each any number
 * of times) what the story is about; for quotes also `speaker`, and `not` the quote that asks.
 */
export async function GET(request: Request, { params }: { params: Promise<{ kind: string }> }) {
  const viewer = await viewerAtDoor(request, 'reference.look-up')
  if (viewer instanceof Response) return viewer
  const { kind } = await params
  if (!Object.hasOwn(LOOKUPS, kind)) return new Response(null, { status: 404 })
  const asked = new URL(request.url).searchParams
  const items = await LOOKUPS[kind as keyof typeof LOOKUPS]({
    words: (asked.get('q') ?? '').replaceAll('\0', ''),
    editionIds: asked.getAll('edition').slice(0, MOST_IDS),
    sessionIds: asked.getAll('session').slice(0, MOST_IDS),
    speakerId: asked.get('speaker'),
    not: asked.get('not'),
    day: asked.get('day'),
  })
  return Response.json(items, { headers: { 'cache-control': 'no-store' } })
}
