import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { indexNames } from '@/lib/search-index/index-names'
import { sortNameOf } from '../names'
import { splitSpeakerInput, type SplitSpeakerInput } from '../schema'
import { movePictures } from './hand-over-pictures'
import { lockSpeakers, pairOf } from './lock-speakers'
import { splitStories } from './split-stories'
import { claimSpeakerSlug, registerSpeaker } from './write-speaker'

/**
 * Hands a part of what stands under one record to another person: somebody on record, or somebody new. The two are stated
 * to be two people from then on.
 */
export async function splitSpeaker(
  input: SplitSpeakerInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ intoId: string }>> {
  const parsed = splitSpeakerInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { speakerId, base, into, ...parts } = parsed.data
  if (!may(viewer, 'speaker.merge') || !coversEdition(viewer, null)) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    const [from, other] = await lockSpeakers(tx, [speakerId, 'id' in into ? into.id : speakerId])
    if (!from || !other || from.mergedIntoId || other.mergedIntoId) return problem({ kind: 'not-found' })
    if (from.version !== base) return problem({ kind: 'conflict', current: from.version })
    const intoId = 'id' in into ? other.id : await newSpeaker(tx, into.name, now)

    const appearances = await appearancesToMove(tx, speakerId, intoId, parts.appearanceIds)
    const tied = await tx.quote.findMany({
      where: {
        speakerId,
        OR: [{ id: { in: parts.quoteIds } }, { appearanceId: { in: appearances } }],
      },
      select: { id: true, appearanceId: true },
    })
    const quoteIds = tied.map(({ id }) => id)
    await tx.quote.updateMany({ where: { id: { in: quoteIds } }, data: { appearanceId: null, speakerId: intoId } })
    await tx.appearance.updateMany({ where: { id: { in: appearances }, speakerId }, data: { speakerId: intoId } })
    await tieToOffices(tx, quoteIds)
    await moveNames(tx, { speakerId, intoId }, parts.variantIds)
    await tx.office.updateMany({ where: { id: { in: parts.officeIds }, speakerId }, data: { speakerId: intoId } })
    await movePictures(tx, { fromId: speakerId, intoId }, parts.pictureIds)
    await splitStories(tx, { speakerId, intoId, quoteIds, articleIds: parts.articleIds })

    await tx.speakerSplit.create({
      data: {
        ...{ fromId: speakerId, intoId, at: now, byId: viewerUserId(viewer) },
        ...{ quoteIds, articleIds: parts.articleIds },
      },
    })
    await tx.namesakes.createMany({
      data: [{ ...pairOf(speakerId, intoId), at: now, byId: viewerUserId(viewer) }],
      skipDuplicates: true,
    })
    await tx.speaker.updateMany({ where: { id: { in: [speakerId, intoId] } }, data: { version: { increment: 1 } } })
    await indexNames(tx, [speakerId, intoId])
    await recordAudit(tx, viewer, now, {
      verb: 'speaker.split',
      subject: 'speaker',
      subjectId: speakerId,
      details: {
        ...{ intoId, name: from.fields.name, appearances: appearances.length, quotes: quoteIds.length },
        ...{ stories: parts.articleIds.length, pictures: parts.pictureIds.length },
      },
    })
    await bumpContentEpoch(tx)
    return ok({ intoId })
  })
}

async function newSpeaker(tx: Transaction, name: string, now: Date): Promise<string> {
  const claimed = await claimSpeakerSlug(tx, { slug: null, name }, null)
  if ('issue' in claimed) throw new Error('A slug that is not asked for is always found.')
  const { slug } = claimed
  const sortName = sortNameOf({ name, givenName: null, familyName: null })
  const { id } = await tx.speaker.create({ data: { name, sortName, slug }, select: { id: true } })
  await registerSpeaker(tx, { id, slug }, now)
  return id
}

/** Those that the other person has not already: the same session in the same role twice is none. */
async function appearancesToMove(
  tx: Transaction,
  fromId: string,
  intoId: string,
  ids: readonly string[],
): Promise<string[]> {
  const asked = await tx.appearance.findMany({ where: { id: { in: [...ids] }, speakerId: fromId } })
  const theirs = await tx.appearance.findMany({ where: { speakerId: intoId } })
  const has = (one: (typeof asked)[number]) =>
    theirs.some(
      ({ editionId, sessionId, role }) =>
        editionId === one.editionId && sessionId === one.sessionId && role === one.role,
    )
  return asked.filter((one) => !has(one)).map(({ id }) => id)
}

/** Each quote gets the office of its session, else of its edition. */
async function tieToOffices(tx: Transaction, quoteIds: string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE quote SET appearance_id = (
      SELECT a.id FROM appearance a
      WHERE a.speaker_id = quote.speaker_id AND a.edition_id = quote.edition_id
      ORDER BY a.session_id = quote.session_id DESC NULLS LAST, a.session_id IS NULL DESC, a.role LIMIT 1)
    WHERE id = ANY(${quoteIds}::uuid[])`
}

async function moveNames(
  tx: Transaction,
  { speakerId, intoId }: { speakerId: string; intoId: string },
  variantIds: readonly string[],
): Promise<void> {
  const into = await tx.speaker.findUniqueOrThrow({
    where: { id: intoId },
    select: { name: true, nameVariants: { select: { value: true } } },
  })
  const known = [into.name, ...into.nameVariants.map(({ value }) => value)]
  const ids = [...variantIds]
  await tx.nameVariant.deleteMany({ where: { id: { in: ids }, speakerId, value: { in: known } } })
  await tx.nameVariant.updateMany({ where: { id: { in: ids }, speakerId }, data: { speakerId: intoId } })
}
