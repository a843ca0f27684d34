import type { Prisma } from '@/lib/platform/db/generated/client'
import { indexNames } from '@/lib/search-index/index-names'
import { nextNumber, uniqueSlug, type Writer } from './client'
import { makeEdition } from './editions'

export async function makeSpeaker(db: Writer, given: Partial<Prisma.SpeakerUncheckedCreateInput> = {}) {
  const number = nextNumber()
  const speaker = await db.speaker.create({
    data: {
      slug: uniqueSlug('speaker'),
      name: `Given Family${number}`,
      sortName: `Family${number}, Given`,
      country: 'KZ',
      ...given,
    },
  })
  await indexNames(db, [speaker.id])
  return speaker
}

/** Another spelling, by which the speaker is found from now on. */
export async function makeNameVariant(
  db: Writer,
  given: Pick<Prisma.NameVariantUncheckedCreateInput, 'speakerId' | 'value'> &
    Partial<Prisma.NameVariantUncheckedCreateInput>,
) {
  const variant = await db.nameVariant.create({ data: { kind: 'alias', ...given } })
  await indexNames(db, [variant.speakerId])
  return variant
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
