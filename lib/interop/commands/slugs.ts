import { slugify } from '@/lib/core/slug'
import { romanise } from '@/lib/search-index/names/romanise'

/** Gives slugs that nothing has or has had: a number follows where a title comes again. */
export class Slugs {
  readonly #taken: Set<string>
  readonly #last = new Map<string, number>()

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken)
  }

  take(words: string, otherwise: string): string {
    const base = slugify(words) || slugify(romanise(words)) || otherwise
    let slug = base
    for (let number = this.#last.get(base) ?? 2; this.#taken.has(slug); number += 1) {
      slug = `${base}-${number}`
      this.#last.set(base, number)
    }
    this.#taken.add(slug)
    return slug
  }
}
