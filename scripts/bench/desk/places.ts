import { db } from '@/lib/platform/db/client'
import { makeMediaAsset } from '@/prisma/factories/media'

/** What the stories are about: a session of the demo world with the people on its stage, and pictures. */
export interface Places {
  editionId: string
  sessionId: string
  speakerIds: string[]
  pictureIds: string[]
  /** The public addresses on which a published story must appear, by kind of page. */
  pages: Record<string, string>
}

const SPEAKERS = 4
const PICTURES = 3

export async function findPlaces(): Promise<Places> {
  const session = await db().session.findFirstOrThrow({
    where: { appearances: { some: {} } },
    orderBy: [{ appearances: { _count: 'desc' } }, { id: 'asc' }],
    include: { edition: true, appearances: { include: { speaker: true }, take: SPEAKERS } },
  })
  const pictures = await Promise.all(
    Array.from({ length: PICTURES }, () => makeMediaAsset(db(), { credit: 'Nobody', caption: 'A made-up hall' })),
  )
  const speakers = session.appearances.map(({ speaker }) => speaker)
  const edition = `/editions/${session.edition.slug}`
  return {
    editionId: session.editionId,
    sessionId: session.id,
    speakerIds: speakers.map(({ id }) => id),
    pictureIds: pictures.map(({ id }) => id),
    pages: {
      'front page': '/',
      edition: `${edition}/coverage`,
      session: `${edition}/sessions/${session.slug}`,
      speaker: `/speakers/${speakers[0]?.slug}`,
      feed: '/feeds/coverage.xml',
    },
  }
}
