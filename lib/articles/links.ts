import { blockInlines } from './blocks/registry'
import { inlineText, type Inline } from './blocks/inline'
import type { ArticleContent } from './content'

/** How an address answered: `gone` and `moved` may be our own address book's word, the others came over the network. */
export type LinkState =
  'answers' | 'moved' | 'gone' | 'refuses' | 'fails' | 'silent' | 'unreachable' | 'loops' | 'notAsked'

export interface StoryLink {
  href: string
  path: string
  at?: { from: number; to: number }
}

/** Every address that readers of the story can follow, with its place. */
export function storyLinks(content: ArticleContent): StoryLink[] {
  const inText = content.body.content.flatMap((block) => {
    const runs = blockInlines(block)
    const path = `blocks.${block.attrs.id}`
    return runs.flatMap((inlines) =>
      linksIn(inlines).map(({ href, at }) => ({ href, path, ...(runs.length === 1 && { at }) })),
    )
  })
  const around = [
    ...content.origins.map(({ url }) => ({ href: url, path: 'source' })),
    ...(content.closing?.networks ?? []).map(({ url }) => ({ href: url, path: 'closing' })),
    ...content.quotes.map(({ id, sourceUrl }) => ({ href: sourceUrl, path: `quotes.${id}` })),
  ]
  return [...inText, ...around.flatMap(({ href, path }) => (href ? [{ href, path }] : []))]
}

/** Pieces of one link that stand side by side are one link. */
function linksIn(inlines: readonly Inline[]): { href: string; at: { from: number; to: number } }[] {
  const links: { href: string; at: { from: number; to: number } }[] = []
  let from = 0
  for (const inline of inlines) {
    const to = from + inlineText([inline]).length
    const href = inline.marks?.find((mark) => mark.type === 'link')?.attrs.href
    const last = links.at(-1)
    if (href && last?.href === href && last.at.to === from) last.at.to = to
    else if (href) links.push({ href, at: { from, to } })
    from = to
  }
  return links
}
