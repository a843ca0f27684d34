import { isDeepEqual } from '@/lib/core/deep-equal'
import type { Block } from './blocks/registry'
import type { ArticleContent } from './content'

/** What authors write: everything that one revision holds. */
export interface StoryText {
  headline: string
  standfirst: string
  content: ArticleContent
}

/** One spot that both authors changed, each in another way. The merged story holds theirs; mine must not get lost. */
export type MergeConflict =
  | { kind: 'block'; blockId: string; mine: Block; theirs: Block }
  | { kind: 'field'; field: string; mine: unknown; theirs: unknown }

export interface Merged {
  story: StoryText
  conflicts: MergeConflict[]
}

const SETS = ['editionIds', 'sessionIds', 'speakerIds', 'organisationIds', 'topicIds'] as const
const FIELDS = ['kicker', 'datelines', 'bylines', 'origins', 'licence', 'lead', 'closing'] as const

/**
 * Brings together two texts that grew from one base. What only one side changed is taken from that side; what both
 * changed alike is taken once; what both changed in different ways is a conflict and stays as theirs.
 */
export function mergeStories(base: StoryText, mine: StoryText, theirs: StoryText): Merged {
  const conflicts: MergeConflict[] = []

  function field<T>(name: string, b: T, m: T, t: T): T {
    if (isDeepEqual(m, b) || isDeepEqual(m, t)) return t
    if (!isDeepEqual(t, b)) conflicts.push({ kind: 'field', field: name, mine: m, theirs: t })
    return isDeepEqual(t, b) ? m : t
  }

  const [b, m, t] = [base.content, mine.content, theirs.content]
  const content: ArticleContent = {
    ...t,
    body: { type: 'doc', content: mergeBlocks(b.body.content, m.body.content, t.body.content, conflicts) },
    quotes: mergeById(b.quotes, m.quotes, t.quotes, (id, own, other) => {
      conflicts.push({ kind: 'field', field: `quotes.${id}`, mine: own, theirs: other })
    }),
  }
  for (const name of SETS) content[name] = mergeSets(b[name], m[name], t[name])
  for (const name of FIELDS) Object.assign(content, { [name]: field<unknown>(name, b[name], m[name], t[name]) })
  return {
    story: {
      headline: field('headline', base.headline, mine.headline, theirs.headline),
      standfirst: field('standfirst', base.standfirst, mine.standfirst, theirs.standfirst),
      content,
    },
    conflicts,
  }
}

function mergeBlocks(base: Block[], mine: Block[], theirs: Block[], conflicts: MergeConflict[]): Block[] {
  const before = byId(base)
  const own = byId(mine)
  const merged = orderedAlike(base, mine, theirs).flatMap((their) => {
    const id = their.attrs.id
    const old = before.get(id)
    const my = own.get(id)
    // Mine is gone: follow, unless they wrote on in it.
    if (!my) return old && isDeepEqual(their, old) ? [] : [their]
    if (isDeepEqual(my, their) || (old && isDeepEqual(my, old))) return [their]
    if (old && isDeepEqual(their, old)) return [my]
    conflicts.push({ kind: 'block', blockId: id, mine: my, theirs: their })
    return [their]
  })
  return withMyOwn(before, mine, merged)
}

/** Puts in what only mine has: new blocks, and old ones that I wrote on in while they took them out. */
function withMyOwn(before: Map<string, Block>, mine: Block[], merged: Block[]): Block[] {
  const result = [...merged]
  const present = new Set(merged.map(({ attrs }) => attrs.id))
  let after = -1
  for (const block of mine) {
    const id = block.attrs.id
    const old = before.get(id)
    if (present.has(id)) after = result.findIndex(({ attrs }) => attrs.id === id)
    else if (!old || !isDeepEqual(block, old)) result.splice((after += 1), 0, block)
  }
  return result
}

/** Their blocks; in my order when I moved some and they did not. */
function orderedAlike(base: Block[], mine: Block[], theirs: Block[]): Block[] {
  const order = (blocks: Block[], among: Map<string, Block>) =>
    blocks.map(({ attrs }) => attrs.id).filter((id) => among.has(id))
  const [before, own, other] = [byId(base), byId(mine), byId(theirs)]
  const theyMoved = !isDeepEqual(order(base, other), order(theirs, before))
  const iMoved = !isDeepEqual(order(base, own), order(mine, before))
  if (theyMoved || !iMoved) return theirs
  const place = new Map(mine.map(({ attrs }, index) => [attrs.id, index]))
  // Blocks that I do not have stay behind the one that they follow.
  let last = -1
  return theirs
    .map((block) => ({ block, at: (last = place.get(block.attrs.id) ?? last + 0.5) }))
    .sort((x, y) => x.at - y.at)
    .map(({ block }) => block)
}

/** Nothing is dropped here: a description that no words carry any more does no harm, a lost one would. */
function mergeById<Item extends { id: string }>(
  base: Item[],
  mine: Item[],
  theirs: Item[],
  onConflict: (id: string, mine: Item, theirs: Item) => void,
): Item[] {
  const find = (items: Item[], id: string) => items.find((item) => item.id === id)
  const ids = [...new Set([...theirs, ...mine].map(({ id }) => id))]
  return ids.flatMap((id) => {
    const [old, my, their] = [find(base, id), find(mine, id), find(theirs, id)]
    if (!my || !their) return my ?? their ?? []
    if (isDeepEqual(my, their) || (old && isDeepEqual(my, old))) return [their]
    if (!old || !isDeepEqual(their, old)) onConflict(id, my, their)
    return [old && isDeepEqual(their, old) ? my : their]
  })
}

function mergeSets(base: string[], mine: string[], theirs: string[]): string[] {
  const removed = new Set(base.filter((id) => !mine.includes(id)))
  return [...new Set([...theirs.filter((id) => !removed.has(id)), ...mine.filter((id) => !base.includes(id))])]
}

function byId(blocks: Block[]): Map<string, Block> {
  return new Map(blocks.map((block) => [block.attrs.id, block]))
}
