import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { reportersOf } from '../commands/reporters-of'
import { assignmentState, isLate, type AssignmentView } from '../model'
import { assignsAnybody, mayAssignAnybody } from '../policy'

const FIELDS = {
  id: true,
  version: true,
  dueAt: true,
  dueZone: true,
  note: true,
  articleId: true,
  droppedAt: true,
  dropReason: true,
  reporter: { select: { id: true, name: true } },
  article: { select: { state: true, deletedAt: true } },
  session: {
    select: { id: true, slug: true, title: true, edition: { select: { id: true, slug: true, timeZone: true } } },
  },
} satisfies Prisma.AssignmentSelect

type Row = Prisma.AssignmentGetPayload<{ select: typeof FIELDS }>

/** What `assignmentState` calls pending, as a condition. */
const PENDING = {
  droppedAt: null,
  OR: [
    { articleId: null },
    { article: { deletedAt: { not: null } } },
    { article: { state: { notIn: ['published', 'retracted'] } } },
  ],
} satisfies Prisma.AssignmentWhereInput

const LARGEST_LIST = 200

/** What the viewer has taken or was given and still owes, the nearest deadline first. */
export async function listMyAssignments(now: Date): Promise<AssignmentView[]> {
  const reporterId = viewerUserId(await requireViewer())
  return reporterId ? read({ ...PENDING, reporterId }, now) : []
}

/** Assignments past their deadline: for those who assign, everybody's of their editions; for the others, their own. */
export async function listLateAssignments(now: Date): Promise<AssignmentView[]> {
  const viewer = await requireViewer()
  return read({ ...PENDING, AND: [concernOf(viewer)], dueAt: { lte: now } }, now)
}

/** One assignment; null for one that is not there or that the viewer has no part in. */
export async function getAssignment(id: string, now: Date): Promise<AssignmentView | null> {
  const viewer = await requireViewer()
  const row = await db().assignment.findUnique({ where: { id }, select: FIELDS })
  return row && isConcerned(viewer, row) ? viewOf(row, now, viewer) : null
}

/** The assignments of an edition's sessions, those that were dropped left out. */
export async function listEditionAssignments(editionId: string, now: Date): Promise<AssignmentView[]> {
  return read({ droppedAt: null, session: { editionId } }, now, null)
}

/** Who can be given an assignment of this edition by the viewer. */
export async function listReporters(editionId: string): Promise<{ id: string; name: string }[]> {
  const viewer = await requireViewer()
  const whose = mayAssignAnybody(viewer, editionId) ? {} : { id: viewerUserId(viewer) ?? undefined }
  return db().user.findMany({
    where: { ...whose, ...reportersOf(editionId) },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}

/** What `isConcerned` says, as a condition. */
function concernOf(viewer: Viewer): Prisma.AssignmentWhereInput {
  if (viewer.kind === 'system') return {}
  const own = { reporterId: viewer.userId }
  if (!assignsAnybody(viewer)) return own
  return viewer.editionIds === null ? {} : { OR: [own, { session: { editionId: { in: [...viewer.editionIds] } } }] }
}

function isConcerned(viewer: Viewer, { reporter, session }: Row): boolean {
  return reporter.id === viewerUserId(viewer) || mayAssignAnybody(viewer, session.edition.id)
}

async function read(where: Prisma.AssignmentWhereInput, now: Date, take: number | null = LARGEST_LIST) {
  const viewer = await requireViewer()
  const rows = await db().assignment.findMany({
    where,
    select: FIELDS,
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    ...(take !== null && { take }),
  })
  return rows.map((row) => viewOf(row, now, viewer))
}

/** What a desk has told one reporter is not for the others: they see only who covers the session, and by when. */
function viewOf(row: Row, now: Date, viewer: Viewer): AssignmentView {
  const { session, article, droppedAt, note, ...rest } = row
  const { edition, ...of } = session
  const state = assignmentState({ article, droppedAt })
  const concerned = isConcerned(viewer, row)
  const { articleId } = state === 'open' ? { articleId: null } : row
  return {
    ...rest,
    articleId: concerned ? articleId : null,
    note: concerned ? note : '',
    session: of,
    edition,
    state,
    late: isLate(state, row.dueAt, now),
  }
}
