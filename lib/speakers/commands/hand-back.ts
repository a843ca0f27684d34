import type { AppearanceRole, Attendance, NameVariantKind } from '@/lib/platform/db/generated/enums'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { BeforeMerge } from '../merging'
import { tieQuotes } from './hand-over'
import { handBackPictures } from './hand-over-pictures'
import { pairOf } from './lock-speakers'

interface Pair {
  keptId: string
  mergedId: string
}

/** Gives the record that was merged back what it had, as far as the other still has it. */
export async function handBack(tx: Transaction, pair: Pair, before: BeforeMerge): Promise<void> {
  await backAppearances(tx, pair, before)
  await backNames(tx, pair, before)
  await backStories(tx, pair, before)
  await handBackPictures(tx, pair, before)
  await backDistinctions(tx, pair, before)
}

async function backAppearances(tx: Transaction, { keptId, mergedId }: Pair, before: BeforeMerge): Promise<void> {
  const quoteIds = before.quotes.map(({ id }) => id)
  // What else is tied to an appearance that goes back was said by the person who stays.
  await tx.quote.updateMany({
    where: { appearanceId: { in: before.appearanceIds }, speakerId: keptId },
    data: { appearanceId: null },
  })
  await tx.quote.updateMany({
    where: { id: { in: quoteIds }, speakerId: keptId },
    data: { appearanceId: null, speakerId: mergedId },
  })
  await tx.quote.updateMany({
    where: { id: { in: before.askedQuoteIds }, askedById: keptId },
    data: { askedById: mergedId },
  })
  await tx.appearance.updateMany({
    where: { id: { in: before.appearanceIds }, speakerId: keptId },
    data: { speakerId: mergedId },
  })
  const sessions = await tx.session.findMany({
    where: { id: { in: before.foldedAppearances.flatMap(({ sessionId }) => sessionId ?? []) } },
    select: { id: true },
  })
  await tx.appearance.createMany({
    data: before.foldedAppearances
      .filter(({ sessionId }) => sessionId === null || sessions.some(({ id }) => id === sessionId))
      .map(({ role, attendance, ...row }) => ({
        ...row,
        speakerId: mergedId,
        role: role as AppearanceRole,
        attendance: attendance as Attendance,
      })),
    skipDuplicates: true,
  })
  await tieQuotes(tx, before.quotes)
}

async function backNames(tx: Transaction, { keptId, mergedId }: Pair, before: BeforeMerge): Promise<void> {
  if (before.addedVariantId) {
    await tx.nameVariant.deleteMany({ where: { id: before.addedVariantId, speakerId: keptId } })
  }
  await tx.nameVariant.updateMany({
    where: { id: { in: before.variantIds }, speakerId: keptId },
    data: { speakerId: mergedId },
  })
  await tx.nameVariant.createMany({
    data: before.foldedVariants.map(({ kind, ...row }) => ({
      ...row,
      speakerId: mergedId,
      kind: kind as NameVariantKind,
    })),
    skipDuplicates: true,
  })
  await tx.office.updateMany({
    where: { id: { in: before.officeIds }, speakerId: keptId },
    data: { speakerId: mergedId },
  })
}

async function backStories(tx: Transaction, { keptId, mergedId }: Pair, { articles }: BeforeMerge): Promise<void> {
  // A story that was taken back or published anew since says for itself whom it names.
  const still = await tx.articleSpeaker.findMany({
    where: { speakerId: keptId, articleId: { in: articles.map(({ id }) => id) } },
    select: { articleId: true },
  })
  const named = articles.filter(({ id }) => still.some(({ articleId }) => articleId === id))
  await tx.articleSpeaker.createMany({
    data: named.map(({ id, quoted }) => ({ articleId: id, speakerId: mergedId, quoted })),
    skipDuplicates: true,
  })
  for (const { id, kept } of named) {
    const where = { articleId_speakerId: { articleId: id, speakerId: keptId } }
    if (kept === null) await tx.articleSpeaker.delete({ where })
    else await tx.articleSpeaker.update({ where, data: { quoted: kept } })
  }
}

async function backDistinctions(tx: Transaction, { keptId, mergedId }: Pair, before: BeforeMerge): Promise<void> {
  for (const { otherId, note, at, byId } of before.namesakes) {
    await tx.namesakes.deleteMany({ where: { ...pairOf(keptId, otherId), at: new Date(at) } })
    const known = await tx.speaker.count({ where: { id: otherId } })
    if (known > 0)
      await tx.namesakes.createMany({
        data: [{ ...pairOf(mergedId, otherId), note, at: new Date(at), byId }],
        skipDuplicates: true,
      })
  }
  await tx.speaker.updateMany({
    where: { id: { in: before.earlierIds }, mergedIntoId: keptId },
    data: { mergedIntoId: mergedId },
  })
}
