import type { ArticleContent } from '@/lib/articles/content'

/** A paragraph to type into, with the id that a save asks for even before a word is typed. */
export function emptyBody(): ArticleContent['body'] {
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { id: crypto.randomUUID() } }] }
}
