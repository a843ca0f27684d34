import { getViewer } from '@/lib/auth/session'
import { searchPictures } from '@/lib/media/desk-queries'
import { lookupOrganisations } from '@/lib/organisations/desk-queries'
import { refusal } from '@/lib/platform/http/problem-response'
import { lookupSessions } from '@/lib/sessions/desk-queries'
import { lookupSpeakers } from '@/lib/speakers/desk-queries'
import { lookupTopics } from '@/lib/topics/desk-queries'

const LOOKUPS = {
  speakers: (words: string) => lookupSpeakers({ words }),
  sessions: (words: string) => lookupSessions({ words }),
  topics: (words: string) => lookupTopics({ words }),
  organisations: (words: string) => lookupOrganisations({ words }),
  pictures: (words: string) => searchPictures(words),
}

/** What a field of the desk offers while somebody types: `?q=` the words so far. */
export async function GET(request: Request, { params }: { params: Promise<{ kind: string }> }) {
  if (!(await getViewer())) return refusal(401)
  const { kind } = await params
  if (!Object.hasOwn(LOOKUPS, kind)) return new Response(null, { status: 404 })
  const words = new URL(request.url).searchParams.get('q') ?? ''
  const items = await LOOKUPS[kind as keyof typeof LOOKUPS](words.replaceAll('\0', ''))
  return Response.json(items, { headers: { 'cache-control': 'no-store' } })
}
