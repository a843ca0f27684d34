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

/** The path of a link to our own site, without what follows it; null for every other. */
export function ownPath(href: string, siteUrl: string): string | null {
  const url = URL.canParse(href, siteUrl) ? new URL(href, siteUrl) : null
  return url && url.origin === new URL(siteUrl).origin ? url.pathname : null
}

/** The address book's path for a path of ours; null for a page that names no one thing, such as a list. */
export function bookPath(path: string): string | null {
  const [, section, name, part, partName, more] = path.split('/')
  if (!name) return null
  if (section === 'editions') {
    if (part !== 'sessions' || !partName) return `/editions/${name}`
    return more === undefined ? path : null
  }
  const named = section === 'articles' || section === 'speakers' || section === 'topics' || section === 'organisations'
  return named && part === undefined ? path : null
}

type Answered =
  { kind: 'status'; status: number } | { kind: Exclude<LinkState, 'answers' | 'moved' | 'gone' | 'refuses' | 'fails'> }

/** What an answer means for a reader. Some servers turn every machine away: that says nothing of the page. */
export function stateOfAnswer(answer: Answered): LinkState {
  if (answer.kind !== 'status') return answer.kind
  const { status } = answer
  if (status === 404 || status === 410) return 'gone'
  if (status === 401 || status === 403 || status === 429 || status === 405) return 'refuses'
  return status >= 400 ? 'fails' : 'answers'
}
