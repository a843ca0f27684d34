import { diffWordsWithSpace } from 'diff'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { blockInlines, blockText, type Block } from './blocks/registry'
import type { StoryText } from './merge'

/** A run of words that both texts have, or only one of them. */
export interface WordRun {
  text: string
  side: 'both' | 'old' | 'new'
}

/** What became of one field or block between two revisions. */
export interface SpotDifference {
  /** `headline`, `standfirst`, or the id of a block. */
  spot: string
  change: 'same' | 'changed' | 'added' | 'removed'
  runs: WordRun[]
}

/** Two revisions side by side: field by field, block by block in the order of the new text, word by word inside. */
export function storyDifference(before: StoryText, after: StoryText): SpotDifference[] {
  return [
    spotDifference('headline', before.headline, after.headline),
    spotDifference('standfirst', before.standfirst, after.standfirst),
    ...blockDifferences(before.content.body.content, after.content.body.content),
  ]
}

function blockDifferences(before: Block[], after: Block[]): SpotDifference[] {
  const old = new Map(before.map((block) => [block.attrs.id, block]))
  const left = new Set(after.map(({ attrs }) => attrs.id))
  const differences = after.map((block) => {
    const id = block.attrs.id
    const was = old.get(id)
    const difference = spotDifference(id, was && blockText(was), blockText(block))
    return was && changedUnseen(was, block) ? { ...difference, change: 'changed' as const } : difference
  })
  // A block that is gone stands behind the one that it followed.
  for (const [index, block] of before.entries()) {
    if (left.has(block.attrs.id)) continue
    const previous = before[index - 1]?.attrs.id
    const at = differences.findIndex(({ spot }) => spot === previous) + 1
    differences.splice(at, 0, spotDifference(block.attrs.id, blockText(block), undefined))
  }
  return differences
}

/** A picture or an address can be another one while the words beside it stay. */
function changedUnseen(before: Block, after: Block): boolean {
  return blockInlines(after).length === 0 && !isDeepEqual(before, after)
}

function spotDifference(spot: string, before: string | undefined, after: string | undefined): SpotDifference {
  if (before === undefined) return { spot, change: 'added', runs: [{ text: after ?? '', side: 'new' }] }
  if (after === undefined) return { spot, change: 'removed', runs: [{ text: before, side: 'old' }] }
  if (before === after) return { spot, change: 'same', runs: [{ text: after, side: 'both' }] }
  const runs = diffWordsWithSpace(before, after).map(({ value, added, removed }): WordRun => ({
    text: value,
    side: added ? 'new' : removed ? 'old' : 'both',
  }))
  return { spot, change: 'changed', runs }
}
