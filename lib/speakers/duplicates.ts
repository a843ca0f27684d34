import { nameLikeness, type Name } from '@/lib/search-index/names/match'

/** From this likeness on, two names are shown as perhaps one person's. */
export const LIKELY = 0.82

/** How alike two names are, whichever is asked for. */
export function mutualLikeness(one: Name, other: Name): number {
  return Math.min(nameLikeness(one, other), nameLikeness(other, one))
}
