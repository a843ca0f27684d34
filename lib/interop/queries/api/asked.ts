import { isUuid } from '@/lib/core/uuid'
import type { Asked } from '../../api/parameters'

/** Which things to read: a page of those that fit, or some by their ids, or one by its code. */
export interface Wanted {
  filters: Asked['filters']
  after?: string | null
  take?: number
  ids?: readonly string[]
  code?: string
}

/** What names one thing in a filter: its id or its slug. */
export function named(value: string | number | undefined): { id: string } | { slug: string } | undefined {
  if (value === undefined) return undefined
  return isUuid(String(value)) ? { id: String(value) } : { slug: String(value) }
}

/** The part of a query that is the same everywhere: which page, in the order of ids, so that a page never shifts. */
export function paged({ after, take, ids }: Wanted) {
  return {
    AND: [{ id: ids ? { in: [...ids] } : {} }, { id: after ? { gt: after } : {} }],
    page: { orderBy: { id: 'asc' as const }, ...(take === undefined ? {} : { take }) },
  }
}
