import { LRUCache } from 'lru-cache'
import type { Shelf } from './addresses/destination'
import type { Page } from './rendering/page'

export type ShelfBytes = Readonly<Record<Shelf, number>>

/** Everything that is kept: each shelf bounded by itself in bytes, what was least recently asked for going first. */
export interface Shelves {
  find(target: string): Page | undefined
  put(shelf: Shelf, target: string, page: Page): void
  /** How many pages are kept, for tests and the curious. */
  count(shelf: Shelf): number
}

export function createShelves(bytes: ShelfBytes): Shelves {
  const shelf = (maxSize: number) =>
    new LRUCache<string, Page>({ maxSize, maxEntrySize: Math.ceil(maxSize / 8), sizeCalculation: sizeOf })
  const shelves = {
    pages: shelf(bytes.pages),
    files: shelf(bytes.files),
    queries: shelf(bytes.queries),
    misses: shelf(bytes.misses),
  }
  const all = Object.values(shelves)

  return {
    find: (target) =>
      shelves.pages.get(target) ??
      shelves.files.get(target) ??
      shelves.queries.get(target) ??
      shelves.misses.get(target),
    put(name, target, page) {
      // A miss that was published since, or the reverse: one address is kept in one place.
      for (const other of all) if (other !== shelves[name]) other.delete(target)
      shelves[name].set(target, page)
    },
    count: (name) => shelves[name].size,
  }
}

function sizeOf(page: Page, target: string): number {
  return page.bytes + 2 * target.length
}
