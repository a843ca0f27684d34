import type { Fragment, Node } from '@tiptap/pm/model'

/** The quotes whose words stand there, in order. */
export function quoteIdsIn(content: Fragment): string[] {
  const ids = new Set<string>()
  content.descendants((node) => {
    const id = quoteIdOf(node)
    if (id) ids.add(id)
  })
  return [...ids]
}

/** The quote that a block or a stretch of words is of. */
export function quoteIdOf({ attrs, marks }: Node): string | null {
  const id: unknown = attrs.quoteId ?? marks.find(({ type }) => type.name === 'quote')?.attrs.quoteId
  return typeof id === 'string' ? id : null
}
