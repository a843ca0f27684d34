import { PUBLISHER } from '@/lib/core/publisher'
import type { QuoteKind, Verification } from '@/lib/platform/db/generated/enums'
import type { Transaction } from '@/lib/platform/db/transaction'

interface Attribution {
  id: string
  kind: QuoteKind
  speakerId: string | null
  speakerLabel: string | null
  editionId: string | null
  sessionId: string | null
  askedById: string | null
  askedByLabel: string | null
  language: string
  verification: Verification
  sourceName: string | null
  sourceUrl: string | null
  momentMs: number | null
  unattributedReason: string | null
  checked: { byId: string | null; at: string } | null
  original: { text: string; language: string } | null
}

interface PrintedStory {
  articleId: string
  revisionId: string
  printed: { quoteId: string; text: string; position: number }[]
  attributions: Attribution[]
  sessions: { id: string; editionId: string; day: Date | null }[]
  /** The edition of a quote that names neither session nor edition. */
  fallbackEditionId: string | null
}

/**
 * Brings the ledger in line with a story that goes live: one row per utterance, one use in this story, and each wording
 * with the source that the story names. An utterance that another story prints too stays one quote. Expects the story's old uses to be gone,
 * and their wordings with them.
 */
export async function replaceQuoteUses(tx: Transaction, story: PrintedStory, now: Date): Promise<void> {
  if (story.printed.length === 0) return
  const byId = new Map(story.attributions.map((attribution) => [attribution.id, attribution]))
  const sessions = new Map(story.sessions.map((session) => [session.id, session]))
  const printed = story.printed
    .map(({ quoteId, ...use }) => {
      const attribution = byId.get(quoteId)
      if (!attribution) throw new Error(`Quote ${quoteId} is printed but not described.`)
      const session = attribution.sessionId ? sessions.get(attribution.sessionId) : undefined
      const editionId = session?.editionId ?? attribution.editionId ?? story.fallbackEditionId
      return { ...use, attribution, session, editionId }
    })
    // Always in the same order, so that two stories with the same quotes never wait for each other in a circle.
    .sort((a, b) => a.attribution.id.localeCompare(b.attribution.id))
  const offices = await officesOfTheDay(tx, printed)

  const rows = printed.map(({ attribution, session, editionId }) => ({
    id: attribution.id,
    speaker_id: attribution.speakerId,
    speaker_label: attribution.speakerId ? null : attribution.speakerLabel,
    appearance_id: offices(attribution.speakerId, session?.id ?? null, editionId),
    edition_id: editionId,
    session_id: session?.id ?? null,
    asked_by_id: attribution.askedById,
    asked_by_label: attribution.askedByLabel,
    kind: attribution.kind,
    language: attribution.language,
    spoken_on: session?.day?.toISOString().slice(0, 10) ?? null,
    moment_ms: attribution.momentMs,
    unattributed_reason: attribution.speakerId || attribution.speakerLabel ? null : attribution.unattributedReason,
    verification: attribution.verification,
    verified_by_id: checkOf(attribution)?.byId ?? null,
    verified_at: checkOf(attribution)?.at ?? null,
    created_at: now.toISOString(),
  }))
  await tx.$executeRaw`
    INSERT INTO quote (id, speaker_id, speaker_label, appearance_id, edition_id, session_id, asked_by_id, asked_by_label,
                       kind, language, spoken_on, moment_ms, unattributed_reason, verification, verified_by_id,
                       verified_at, created_at)
    SELECT id, speaker_id, speaker_label, appearance_id, edition_id, session_id, asked_by_id, asked_by_label,
           kind, language, spoken_on, moment_ms, unattributed_reason, verification,
           -- An account that was deleted since is no reason not to publish.
           (SELECT app_user.id FROM app_user WHERE app_user.id = verified_by_id), verified_at, created_at
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(
      id uuid, speaker_id uuid, speaker_label text, appearance_id uuid, edition_id uuid, session_id uuid,
      asked_by_id uuid, asked_by_label text, kind quote_kind, language text, spoken_on date,
      moment_ms int, unattributed_reason text, verification verification, verified_by_id uuid, verified_at timestamptz,
      created_at timestamptz)
    ON CONFLICT (id) DO UPDATE SET
      speaker_id = excluded.speaker_id, speaker_label = excluded.speaker_label,
      appearance_id = excluded.appearance_id, edition_id = excluded.edition_id, session_id = excluded.session_id,
      asked_by_id = excluded.asked_by_id, asked_by_label = excluded.asked_by_label, kind = excluded.kind,
      language = excluded.language, spoken_on = excluded.spoken_on,
      moment_ms = coalesce(excluded.moment_ms, quote.moment_ms), unattributed_reason = excluded.unattributed_reason,
      (verification, verified_by_id, verified_at) = (
        -- What another story has had checked does not become unchecked because this one did not check it again: as long
        -- as both put it into the same mouth.
        SELECT checked.verification, checked.verified_by_id, checked.verified_at
        FROM (VALUES
          (1, quote.verification, quote.verified_by_id, quote.verified_at),
          (2, excluded.verification, excluded.verified_by_id, excluded.verified_at)
        ) AS checked (rank, verification, verified_by_id, verified_at)
        WHERE rank = CASE WHEN excluded.verification = 'unverified'
                           AND quote.speaker_id IS NOT DISTINCT FROM excluded.speaker_id
                           AND quote.speaker_label IS NOT DISTINCT FROM excluded.speaker_label
                           AND EXISTS (SELECT FROM quote_use WHERE quote_id = quote.id) THEN 1 ELSE 2 END)`

  await tx.quoteUse.createMany({
    data: printed.map(({ attribution, text, position }) => ({
      articleId: story.articleId,
      revisionId: story.revisionId,
      quoteId: attribution.id,
      text,
      position,
    })),
  })
  await writeVersions(tx, story.articleId, printed)
}

function checkOf({ verification, checked }: Attribution) {
  return verification === 'verified' ? checked : null
}

async function writeVersions(
  tx: Transaction,
  articleId: string,
  printed: { text: string; attribution: Attribution }[],
): Promise<void> {
  await tx.quoteVersion.createMany({
    data: printed.flatMap(({ text, attribution }) => {
      const { id: quoteId, kind, language, original, sourceName, sourceUrl, verification } = attribution
      const source = { sourceName: sourceName ?? PUBLISHER, sourceUrl, checked: verification === 'verified' }
      const wordings = [{ text, language }, ...(kind === 'translated' && original ? [original] : [])]
      return wordings.map((wording) => ({ articleId, quoteId, ...source, ...wording }))
    }),
  })
}

type OfficeFinder = (speakerId: string | null, sessionId: string | null, editionId: string | null) => string | null

/** Finds the appearance that holds a speaker's office: the one in the session, else the one at the edition. */
async function officesOfTheDay(
  tx: Transaction,
  printed: { attribution: Attribution; editionId: string | null }[],
): Promise<OfficeFinder> {
  const appearances = await tx.appearance.findMany({
    where: {
      speakerId: { in: printed.flatMap(({ attribution }) => attribution.speakerId ?? []) },
      editionId: { in: printed.flatMap(({ editionId }) => editionId ?? []) },
    },
    select: { id: true, speakerId: true, sessionId: true, editionId: true },
    orderBy: [{ sessionId: { sort: 'asc', nulls: 'first' } }, { role: 'asc' }],
  })
  return (speakerId, sessionId, editionId) => {
    const own = appearances.filter(
      (appearance) => appearance.speakerId === speakerId && appearance.editionId === editionId,
    )
    return (own.find((appearance) => sessionId !== null && appearance.sessionId === sessionId) ?? own[0])?.id ?? null
  }
}
