import 'server-only'
import { requirePermission } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { AuditFilter, AuditLine } from './model'

const PAGE = 100
const LARGEST_FILE = 50_000
const DAY_MS = 24 * 60 * 60 * 1000

/** A page of the audit trail, newest first, and whether older lines follow. */
export async function listAudit(filter: AuditFilter): Promise<{ lines: AuditLine[]; more: boolean }> {
  await requirePermission('audit.read')
  const lines = await readLines(filter, PAGE + 1)
  return { lines: lines.slice(0, PAGE), more: lines.length > PAGE }
}

/** As much of it as a file may hold. */
export async function exportAudit(filter: AuditFilter): Promise<AuditLine[]> {
  await requirePermission('audit.read')
  return readLines(filter, LARGEST_FILE)
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
  return events.map(({ actor, actorLabel, ...event }) => ({ ...event, actor: actor?.name ?? null, label: actorLabel }))
}

function conditionOf({ actor, verb, subjectId, since, until, before }: AuditFilter): Prisma.AuditEventWhereInput {
  return {
    ...(actor && { actorId: actor }),
    ...(verb && { verb }),
    ...(subjectId && { subjectId }),
    ...(before && { id: { lt: before } }),
    at: {
      ...(since && { gte: new Date(since) }),
      ...(until && { lt: new Date(new Date(until).getTime() + DAY_MS) }),
    },
  }
}
