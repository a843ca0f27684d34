import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { publicPath } from '@/lib/core/public-paths'
import { EDITION_REF_FIELDS, editionRefOf } from '@/lib/editions/queries'
import { db } from '@/lib/platform/db/client'
import { mergeFields, type MergeFields } from '../merging'
import { pairOf } from '../commands/lock-speakers'

interface MergeSide {
  id: string
  version: number
  slug: string
  fields: MergeFields
}

export type MergeWarning =
  | { kind: 'wikidata' | 'namesakes' }
  | { kind: 'together'; title: string }
  | { kind: 'sameTime'; title: string; other: string }

/** What a merge would do, told before it is done. */
export interface MergePreview {
  kept: MergeSide
  merged: MergeSide
  /** How much goes over. */
  counts: Record<'appearances' | 'quotes' | 'questions' | 'stories' | 'pictures' | 'variants' | 'offices', number>
  /** Titles of the sessions in which both are, in the same role. */
  folded: string[]
  /** Addresses that will lead to the record that stays. */
  redirects: string[]
  warnings: MergeWarning[]
}

/** Null where one of the two is not there, or became part of another. */
export async function getMergePreview(keptId: string, mergedId: string): Promise<MergePreview | null> {
  await requireViewer()
  if (keptId === mergedId) return null
  const select = {
    id: true,
    role: true,
    editionId: true,
    session: { select: { id: true, title: true, startsAt: true, endsAt: true } },
  } as const
  const [rows, counts, own, theirs, addresses, stated] = await Promise.all([
    db().speaker.findMany({ where: { id: { in: [keptId, mergedId] }, mergedIntoId: null } }),
    db().speaker.findUnique({
      where: { id: mergedId },
      select: {
        _count: {
          select: {
            ...{ appearances: true, quotes: true, questions: true, coverage: true },
            ...{ nameVariants: true, offices: true, pictures: true },
          },
        },
      },
    }),
    db().appearance.findMany({ where: { speakerId: keptId }, select }),
    db().appearance.findMany({ where: { speakerId: mergedId }, select }),
    db().address.findMany({
      where: { subject: 'speaker', subjectId: mergedId },
      select: { path: true },
      orderBy: { path: 'asc' },
    }),
    db().namesakes.count({ where: pairOf(keptId, mergedId) }),
  ])
  const [kept, merged] = [keptId, mergedId].map((id) => rows.find((row) => row.id === id))
  if (!kept || !merged || !counts) return null
  const side = (row: typeof kept): MergeSide => ({
    ...{ id: row.id, version: row.version, slug: row.slug },
    fields: mergeFields.parse(row),
  })
  const { appearances, quotes, questions, coverage, nameVariants, offices, pictures } = counts._count
  const paths = addresses.map(({ path }) => path)
  return {
    kept: side(kept),
    merged: side(merged),
    counts: { appearances, quotes, questions, stories: coverage, pictures, variants: nameVariants, offices },
    folded: theirs
      .filter((each) => own.some((mine) => isSame(mine, each)))
      .map(({ session }) => session?.title ?? '')
      .filter(Boolean),
    redirects: paths.length > 0 ? paths : [publicPath.speaker(merged.slug)],
    warnings: [
      ...(stated > 0 ? [{ kind: 'namesakes' as const }] : []),
      ...(kept.wikidataId && merged.wikidataId && kept.wikidataId !== merged.wikidataId
        ? [{ kind: 'wikidata' as const }]
        : []),
      ...own.flatMap((mine) => theirs.flatMap((each) => meeting(mine, each) ?? [])),
    ],
  }
}

interface Appearance {
  role: string
  editionId: string
  session: { id: string; title: string; startsAt: Date | null; endsAt: Date | null } | null
}

function isSame(a: Appearance, b: Appearance): boolean {
  return a.editionId === b.editionId && (a.session?.id ?? null) === (b.session?.id ?? null) && a.role === b.role
}

/** Nobody is in two places at once, and seldom twice in one. */
function meeting(a: Appearance, b: Appearance): MergeWarning | null {
  if (!a.session || !b.session) return null
  if (a.session.id === b.session.id) return a.role === b.role ? null : { kind: 'together', title: a.session.title }
  const [from, until] = [(s: typeof a.session) => s?.startsAt ?? null, (s: typeof a.session) => s?.endsAt ?? null]
  const [aFrom, aUntil, bFrom, bUntil] = [from(a.session), until(a.session), from(b.session), until(b.session)]
  if (!aFrom || !aUntil || !bFrom || !bUntil || aFrom >= bUntil || bFrom >= aUntil) return null
  return { kind: 'sameTime', title: a.session.title, other: b.session.title }
}

const LOGGED = 200

/** Every merge, the newest first. */
export async function listMerges() {
  await requireViewer()
  const merges = await db().speakerMerge.findMany({
    select: {
      ...{ id: true, at: true, undoneAt: true },
      by: { select: { name: true } },
      kept: { select: { id: true, name: true } },
      merged: { select: { id: true, name: true } },
    },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: LOGGED,
  })
  return merges.map(({ by, ...merge }) => ({ ...merge, by: by?.name ?? null }))
}

/** What stands under a record, to choose from what belongs to somebody else; null for an unknown one. */
export async function getSplitChoices(id: string) {
  await requireViewer()
  const row = await db().speaker.findFirst({
    where: { id, mergedIntoId: null },
    select: {
      ...{ id: true, version: true, name: true },
      appearances: {
        select: {
          ...{ id: true, role: true, title: true, organisationName: true },
          session: { select: { title: true } },
          edition: { select: EDITION_REF_FIELDS },
        },
        orderBy: [{ edition: { year: 'desc' } }, { id: 'asc' }],
      },
      nameVariants: { select: { id: true, value: true }, orderBy: { value: 'asc' } },
      offices: { select: { id: true, title: true, organisationName: true }, orderBy: { position: 'asc' } },
      quotes: {
        select: {
          ...{ id: true, appearanceId: true },
          uses: { select: { text: true }, take: 1, orderBy: { articleId: 'asc' } },
        },
        where: { uses: { some: {} } },
        orderBy: { createdAt: 'asc' },
      },
      coverage: {
        select: { article: { select: { id: true, liveRevision: { select: { headline: true } } } } },
        orderBy: { article: { lastPublishedAt: 'desc' } },
      },
      pictures: {
        select: { asset: { select: { id: true, headline: true, caption: true, fileName: true, storageKey: true } } },
        orderBy: { asset: { createdAt: 'desc' } },
      },
    },
  })
  return (
    row && {
      ...{ id: row.id, version: row.version, name: row.name },
      appearances: row.appearances.map(({ edition, ...appearance }) => ({
        ...appearance,
        edition: editionRefOf(edition),
      })),
      variants: row.nameVariants,
      offices: row.offices,
      quotes: row.quotes.map(({ uses, ...quote }) => ({ ...quote, text: uses[0]?.text ?? '' })),
      stories: row.coverage.map(({ article }) => ({ id: article.id, headline: article.liveRevision?.headline ?? '' })),
      pictures: row.pictures.map(({ asset: { id: assetId, headline, caption, fileName, storageKey } }) => ({
        id: assetId,
        name: headline ?? caption ?? fileName ?? storageKey,
      })),
    }
  )
}
