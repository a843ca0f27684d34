import type { ArticleContent } from '../content'
import { storyLinks, type LinkState } from '../links'
import { warning, type Check } from './check'

const MESSAGES: Record<Exclude<LinkState, 'answers'>, string> = {
  moved: 'link.moved',
  gone: 'link.gone',
  refuses: 'link.refuses',
  fails: 'link.fails',
  silent: 'link.silent',
  unreachable: 'link.unreachable',
  loops: 'link.loops',
  notAsked: 'link.notAsked',
}

/** Links that were asked and did not answer as they should. One that was not asked yet is not blamed. */
export function linkChecks(content: ArticleContent, known: ReadonlyMap<string, LinkState>): Check[] {
  return storyLinks(content).flatMap(({ path, href, at }) => {
    const state = known.get(href)
    if (!state || state === 'answers') return []
    return [warning(path, MESSAGES[state], { values: { href }, ...(at && { at }) })]
  })
}
