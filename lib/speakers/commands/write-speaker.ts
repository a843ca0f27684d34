import { registerAddress } from '@/lib/addresses/commands'
import { freeSlug, isFreeSlug } from '@/lib/addresses/free-slug'
import { publicPath } from '@/lib/core/public-paths'
import type { FieldIssue } from '@/lib/core/result'
import { slugify } from '@/lib/core/slug'
import type { Transaction } from '@/lib/platform/db/transaction'
import { romanise } from '@/lib/search-index/names/romanise'
import type { SpeakerValue } from '../schema'
import { sortNameOf } from '../names'

/** The columns that a value gives, the slug aside. */
export function speakerColumns({ variants: _variants, offices: _offices, slug: _slug, ...columns }: SpeakerValue) {
  return { ...columns, sortName: columns.sortName ?? sortNameOf(columns) }
}

/** The slug that a person may have: the one asked for, else one made from the name, in Latin letters if it has none. */
export async function claimSpeakerSlug(
  tx: Transaction,
  { slug, name }: { slug: string | null; name: string },
  speakerId: string | null,
): Promise<{ slug: string } | { issue: FieldIssue }> {
  const others = speakerId ? { id: { not: speakerId } } : {}
  const place = {
    path: publicPath.speaker,
    subjectId: speakerId,
    isTaken: async (each: string) => (await tx.speaker.count({ where: { slug: each, ...others } })) > 0,
  }
  if (slug === null) return { slug: await freeSlug(tx, slugify(name) || slugify(romanise(name)) || 'person', place) }
  return (await isFreeSlug(tx, slug, place)) ? { slug } : { issue: { path: 'slug', message: 'slug.taken' } }
}

export async function registerSpeaker(
  tx: Transaction,
  { id, slug }: { id: string; slug: string },
  now: Date,
): Promise<void> {
  await registerAddress(tx, { path: publicPath.speaker(slug), subject: 'speaker', subjectId: id }, now)
}

/** Whether the portrait and the organisations are there, and the Wikidata item is nobody else's. */
export async function speakerIssues(
  tx: Transaction,
  { portraitId, wikidataId, offices }: SpeakerValue,
  speakerId: string | null,
): Promise<FieldIssue[]> {
  const issues: FieldIssue[] = []
  if (portraitId && !(await tx.mediaAsset.count({ where: { id: portraitId } })))
    issues.push({ path: 'portraitId', message: 'picture.unknown' })
  const same = wikidataId ? await tx.speaker.findUnique({ where: { wikidataId }, select: { id: true } }) : null
  if (same && same.id !== speakerId) issues.push({ path: 'wikidataId', message: 'wikidata.taken' })
  const ids = offices.flatMap(({ organisationId }) => organisationId ?? [])
  const known =
    ids.length === 0 ? [] : await tx.organisation.findMany({ where: { id: { in: ids } }, select: { id: true } })
  offices.forEach(({ organisationId }, index) => {
    if (organisationId && !known.some(({ id }) => id === organisationId))
      issues.push({ path: `offices.${index}.organisationId`, message: 'organisation.unknown' })
  })
  return issues
}

/** Brings somebody's name variants and offices in line with a value. A spelling that stays keeps its row. */
export async function writeNamesAndOffices(
  tx: Transaction,
  speakerId: string,
  { variants, offices }: Pick<SpeakerValue, 'variants' | 'offices'>,
): Promise<void> {
  await tx.nameVariant.deleteMany({ where: { speakerId, value: { notIn: variants.map(({ value }) => value) } } })
  for (const { value, ...rest } of variants) {
    await tx.nameVariant.upsert({
      where: { speakerId_value: { speakerId, value } },
      create: { speakerId, value, ...rest },
      update: rest,
    })
  }
  await tx.office.deleteMany({ where: { speakerId } })
  await tx.office.createMany({ data: offices.map((office, position) => ({ speakerId, position, ...office })) })
}
