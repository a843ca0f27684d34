import 'server-only'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { ArticleState } from '@/lib/platform/db/generated/enums'
import { OVERDUE_MS } from '../late'
import type { Cursor, DeskFilter, DeskSort, DeskView } from '../desk-filter'

type Where = Prisma.ArticleWhereInput

const IN_WORK: ArticleState[] = ['draft', 'in_review', 'changes_asked', 'approved', 'scheduled']

export function filterCondition(filter: DeskFilter, viewer: Viewer, now: Date): Where {
  const { view, state, kind, edition, author, words } = filter
  return {
    AND: [
      view ? viewCondition(view, viewer, now) : {},
      state ? { state } : {},
      kind ? { kind } : {},
      edition ? { edition: { slug: edition } } : {},
      author ? { createdById: author } : {},
      // By any headline that it has had: whoever looks for a story may remember an older one.
      words ? { revisions: { some: { headline: { contains: literally(words), mode: 'insensitive' } } } } : {},
    ],
  }
}

/** What belongs to whom in the queue. */
export function viewCondition(view: DeskView, viewer: Viewer, now: Date): Where {
  switch (view) {
    case 'mine':
      return { state: { in: IN_WORK }, ...workedOnBy(viewer) }
    case 'waiting':
      return { OR: [{ state: 'changes_asked', ...workedOnBy(viewer) }, ...(approves(viewer) ? FOR_EDITORS : [])] }
    case 'late':
      return {
        OR: [
          { planFailedAt: { not: null } },
          { publishAt: { lt: new Date(now.getTime() - OVERDUE_MS) } },
          { embargoUntil: { lte: now }, publishAt: null, state: { in: IN_WORK } },
        ],
      }
  }
}

export function cursorCondition(sort: DeskSort, { at, id }: Cursor): Where {
  const field = fieldOf(sort)
  const beyond = sort === 'saved-oldest' ? 'gt' : 'lt'
  return { OR: [{ [field]: { [beyond]: at } }, { [field]: at, id: { [beyond]: id } }] }
}

export function orderOf(sort: DeskSort): Prisma.ArticleOrderByWithRelationInput[] {
  const way = sort === 'saved-oldest' ? 'asc' : 'desc'
  return [{ [fieldOf(sort)]: way }, { id: way }]
}

export function fieldOf(sort: DeskSort): 'savedAt' | 'createdAt' {
  return sort === 'created' ? 'createdAt' : 'savedAt'
}

const FOR_EDITORS: Where[] = [{ state: 'in_review' }, { state: 'approved' }]

function workedOnBy(viewer: Viewer): Where {
  const id = viewerUserId(viewer)
  return id ? { OR: [{ createdById: id }, { revisions: { some: { authorId: id } } }] } : {}
}

function approves(viewer: Viewer): boolean {
  return may(viewer, 'article.approve')
}

/** Prisma hands words to LIKE as they are; its signs shall mean themselves. */
function literally(words: string): string {
  return words.replace(/[\\%_]/g, '\\$&')
}
