import type { Prisma } from '@/lib/platform/db/generated/client'
import { nextNumber, uniqueSlug, type Writer } from './client'
import { makeEdition } from './editions'

export function makeSpeaker(db: Writer, given: Partial<Prisma.SpeakerUncheckedCreateInput> = {}) {
  const number = nextNumber()
  return db.speaker.create({
    data: {
      slug: uniqueSlug('speaker'),
      name: `Given Family${number}`,
      sortName: `Family${number}, Given`,
      country: 'KZ',
      ...given,
    },
  })
}

/** A panellist, at a new edition unless one is given. A session must belong to the edition. */
export async function makeAppearance(db: Writer, given: Partial<Prisma.AppearanceUncheckedCreateInput> = {}) {
  return db.appearance.create({
    data: {
      role: 'panellist',
      title: 'Deputy Foreign Minister',
      organisationName: 'Ministry of Foreign Affairs',
      ...given,
      editionId: given.editionId ?? (await makeEdition(db)).id,
      speakerId: given.speakerId ?? (await makeSpeaker(db)).id,
    },
  })
}
