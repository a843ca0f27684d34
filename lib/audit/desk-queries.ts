import 'server-only'
import { requirePermission } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { AuditFilter, AuditLine } from './model'

const PAGE = 100
const BATCH = 2_000
const DAY_MS = 24 * 60 * 60 * 1000

/** A page of the audit trail, newest first, and whether older lines follow. */
export async function listAudit(filter: AuditFilter): Promise<{ lines: AuditLine[]; more: boolean }> {
  await requirePermission('audit.read')
  const lines = await readLines(filter, PAGE + 1)
  return { lines: lines.slice(0, PAGE), more: lines.length > PAGE }
}

/** All of it that fits, newest first, some lines at a time: however long it is, no more than those are held. */
export async function exportAudit(filter: AuditFilter): Promise<AsyncIterable<AuditLine[]>> {
  await requirePermission('audit.read')
  return readBatches(filter)
}

/** What the filters offer: everybody who has an account, and every verb that was used. */
export async function listAuditChoices() {
  await requirePermission('audit.read')
  const [actors, verbs] = await Promise.all([
    db().user.findMany({ select: { id: true, name: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] }),
    db().auditEvent.findMany({ distinct: ['verb'], select: { verb: true }, orderBy: { verb: 'asc' } }),
  ])
  return { actors, verbs: verbs.map(({ verb }) => verb) }
}

async function* readBatches(filter: AuditFilter): AsyncGenerator<AuditLine[]> {
  let { before } = filter
  for (;;) {
    const lines = await readLines({ ...filter, before }, BATCH)
    if (lines.length > 0) yield lines
    if (lines.length < BATCH) return
    before = lines.at(-1)?.id
  }
}

async function readLines(filter: AuditFilter, take: number): Promise<AuditLine[]> {
  const events = await db().auditEvent.findMany({
    where: conditionOf(filter),
    select: {
      id: true,
      at: true,
      actor: { select: { name: true } },
      actorLabel: true,
      verb: true,
      subject: true,
      subjectId: true,
      address: true,
      details: true,
    },
    orderBy: { id: 'desc' },
    take,
  })
  const names = await namesOf(events)
  return events.map(({ actor, actorLabel, ...event }) => ({
    ...event,
    actor: actor?.name ?? null,
    label: actorLabel,
    subjectName: names.get(event.subjectId ?? '') ?? null,
  }))
}

/** What the subjects are called, in one statement for however many lines. */
async function namesOf(events: { subjectId: string | null }[]): Promise<Map<string, string>> {
  const ids = [...new Set(events.flatMap(({ subjectId }) => subjectId ?? []))]
  const named = await db().$queryRaw<{ id: string; name: string | null }[]>`
    WITH asked AS (SELECT unnest(${ids}::uuid[]) AS id)
    SELECT id, name FROM app_user JOIN asked USING (id)
    UNION ALL SELECT id, email FROM account_link JOIN asked USING (id)
    UNION ALL SELECT id, name FROM speaker JOIN asked USING (id)
    UNION ALL SELECT id, name FROM organisation JOIN asked USING (id)
    UNION ALL SELECT id, name FROM topic JOIN asked USING (id)
    UNION ALL SELECT id, name FROM venue JOIN asked USING (id)
    UNION ALL SELECT id, name FROM series JOIN asked USING (id)
    UNION ALL SELECT id, slug FROM edition JOIN asked USING (id)
    UNION ALL SELECT id, title FROM session JOIN asked USING (id)
    UNION ALL SELECT assignment.id, title
      FROM assignment JOIN asked USING (id) JOIN session ON session.id = assignment.session_id
    UNION ALL SELECT id, coalesce(headline, file_name) FROM media_asset JOIN asked USING (id)
    UNION ALL SELECT article.id, head.headline
      FROM article JOIN asked USING (id)
      JOIN article_revision AS head ON head.article_id = article.id AND head.number = article.revision`
  return new Map(named.flatMap(({ id, name }) => (name === null ? [] : [[id, name] as const])))
}

function conditionOf({
  actor,
  verb,
  subjectId,
  address,
  since,
  until,
  before,
}: AuditFilter): Prisma.AuditEventWhereInput {
  return {
    ...(actor && { actorId: actor }),
    ...(verb && { verb }),
    ...(subjectId && { subjectId }),
    ...(address && { address }),
    ...(before && { id: { lt: before } }),
    at: {
      ...(since && { gte: new Date(since) }),
      ...(until && { lt: new Date(new Date(until).getTime() + DAY_MS) }),
    },
  }
}
