import type { Transaction } from '@/lib/platform/db/transaction'
import type { BeforeMerge } from '../merging'
import { pairOf } from './lock-speakers'

interface Pair {
  keptId: string
  mergedId: string
}

/** Hands the appearances and quotes of one record to another. An appearance that both had is kept once. */
export async function handOverAppearances(
  tx: Transaction,
  { keptId, mergedId }: Pair,
): Promise<Pick<BeforeMerge, 'appearanceIds' | 'foldedAppearances' | 'quotes' | 'askedQuoteIds'>> {
  const [own, theirs] = [
    await tx.appearance.findMany({ where: { speakerId: keptId } }),
    await tx.appearance.findMany({ where: { speakerId: mergedId }, orderBy: { id: 'asc' } }),
  ]
  const same = (a: (typeof own)[number], b: (typeof own)[number]) =>
    a.editionId === b.editionId && a.sessionId === b.sessionId && a.role === b.role
  const moved = new Map(theirs.map((each) => [each.id, own.find((mine) => same(mine, each))?.id ?? each.id]))
  const folded = theirs.filter(({ id }) => moved.get(id) !== id)
  const quotes = await tx.quote.findMany({
    where: { speakerId: mergedId },
    select: { id: true, appearanceId: true },
    orderBy: { id: 'asc' },
  })
  const asked = await tx.quote.findMany({ where: { askedById: mergedId }, select: { id: true } })

  // A quote's appearance is one of its speaker: it lets go before either changes hands.
  await tx.quote.updateMany({ where: { speakerId: mergedId }, data: { appearanceId: null, speakerId: keptId } })
  await tx.quote.updateMany({ where: { askedById: mergedId }, data: { askedById: keptId } })
  await tx.appearance.deleteMany({ where: { id: { in: folded.map(({ id }) => id) } } })
  await tx.appearance.updateMany({ where: { speakerId: mergedId }, data: { speakerId: keptId } })
  await tieQuotes(
    tx,
    quotes.map(({ id, appearanceId }) => ({ id, appearanceId: appearanceId && (moved.get(appearanceId) ?? null) })),
  )
  return {
    appearanceIds: theirs.filter(({ id }) => moved.get(id) === id).map(({ id }) => id),
    foldedAppearances: folded.map(({ speakerId: _, ...row }) => row),
    quotes,
    askedQuoteIds: asked.map(({ id }) => id),
  }
}

/** Ties quotes to the appearances that hold their speaker's office. */
export async function tieQuotes(
  tx: Transaction,
  quotes: readonly { id: string; appearanceId: string | null }[],
): Promise<void> {
  const tied = quotes.filter(({ appearanceId }) => appearanceId !== null)
  await tx.$executeRaw`
    UPDATE quote SET appearance_id = row."appearanceId"
    FROM jsonb_to_recordset(${JSON.stringify(tied)}::jsonb) AS row(id uuid, "appearanceId" uuid)
    WHERE quote.id = row.id
      AND EXISTS (SELECT FROM appearance WHERE id = row."appearanceId" AND speaker_id = quote.speaker_id)`
}

/** Hands over the names and offices. A spelling that both had is kept once; the merged record's own name becomes one. */
export async function handOverNames(
  tx: Transaction,
  { keptId, mergedId }: Pair,
  names: { kept: string; merged: string },
): Promise<Pick<BeforeMerge, 'variantIds' | 'foldedVariants' | 'addedVariantId' | 'officeIds'>> {
  const [own, theirs] = [
    await tx.nameVariant.findMany({ where: { speakerId: keptId } }),
    await tx.nameVariant.findMany({ where: { speakerId: mergedId }, orderBy: { id: 'asc' } }),
  ]
  const folded = theirs.filter(({ value }) => value === names.kept || own.some((mine) => mine.value === value))
  await tx.nameVariant.deleteMany({ where: { id: { in: folded.map(({ id }) => id) } } })
  await tx.nameVariant.updateMany({ where: { speakerId: mergedId }, data: { speakerId: keptId } })
  const known = [names.kept, ...own.map(({ value }) => value), ...theirs.map(({ value }) => value)]
  const other = known.includes(names.merged)
    ? null
    : await tx.nameVariant.create({
        data: { speakerId: keptId, value: names.merged, kind: 'alias' },
        select: { id: true },
      })
  const offices = await tx.office.findMany({ where: { speakerId: mergedId }, select: { id: true } })
  await tx.office.updateMany({ where: { speakerId: mergedId }, data: { speakerId: keptId } })
  return {
    variantIds: theirs.filter((each) => !folded.includes(each)).map(({ id }) => id),
    foldedVariants: folded.map(({ speakerId: _, ...row }) => row),
    addedVariantId: other?.id ?? null,
    officeIds: offices.map(({ id }) => id),
  }
}

/** Joins the stories that name one record to the other. What a story says stays: see `mergedIntoId` where it goes live. */
export async function handOverStories(
  tx: Transaction,
  { keptId, mergedId }: Pair,
): Promise<Pick<BeforeMerge, 'articles'>> {
  const [own, theirs] = [
    await tx.articleSpeaker.findMany({ where: { speakerId: keptId } }),
    await tx.articleSpeaker.findMany({ where: { speakerId: mergedId }, orderBy: { articleId: 'asc' } }),
  ]
  const articles = theirs.map(({ articleId: id, quoted }) => ({
    id,
    quoted,
    kept: own.find(({ articleId }) => articleId === id)?.quoted ?? null,
  }))
  await tx.articleSpeaker.deleteMany({ where: { speakerId: mergedId } })
  await tx.articleSpeaker.createMany({
    data: articles
      .filter(({ kept }) => kept === null)
      .map(({ id, quoted }) => ({ articleId: id, speakerId: keptId, quoted })),
  })
  await tx.articleSpeaker.updateMany({
    where: { speakerId: keptId, articleId: { in: articles.filter(({ quoted }) => quoted).map(({ id }) => id) } },
    data: { quoted: true },
  })
  return { articles }
}

/** Of whom one record is known to differ, the other differs too; and what had become the one becomes the other. */
export async function handOverDistinctions(
  tx: Transaction,
  { keptId, mergedId }: Pair,
): Promise<Pick<BeforeMerge, 'namesakes' | 'earlierIds'>> {
  const of = { OR: [{ oneId: mergedId }, { otherId: mergedId }] }
  const stated = await tx.namesakes.findMany({ where: of })
  await tx.namesakes.deleteMany({ where: of })
  const namesakes = stated.map(({ oneId, otherId, note, at, byId }) => ({
    otherId: oneId === mergedId ? otherId : oneId,
    note,
    at: at.toISOString(),
    byId,
  }))
  await tx.namesakes.createMany({
    data: namesakes.map(({ otherId, ...row }) => ({ ...pairOf(keptId, otherId), ...row })),
    skipDuplicates: true,
  })
  const earlier = await tx.speaker.findMany({ where: { mergedIntoId: mergedId }, select: { id: true } })
  await tx.speaker.updateMany({ where: { mergedIntoId: mergedId }, data: { mergedIntoId: keptId } })
  return { namesakes, earlierIds: earlier.map(({ id }) => id) }
}
