import { diffArrays, diffLines, diffWordsWithSpace, type Change } from 'diff'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { blockText, type Block } from './blocks/registry'
import type { StoryText } from './merge'

/** A run of words that both texts have, or only one of them. */
export interface WordRun {
  text: string
  side: 'both' | 'old' | 'new'
}

/** What became of one field or block between two revisions. */
export interface SpotDifference {
  /** `headline`, `standfirst`, the name of a field around the text, `quotes.<quote id>`, or the id of a block. */
  spot: string
  /** Moved: the same block at another place among those that both texts have. */
  change: 'same' | 'changed' | 'moved' | 'added' | 'removed'
  runs: WordRun[]
  /** What else a block says, line by line: how its words are marked, how it is set. Empty where that stayed the same. */
  details: WordRun[]
}

/** How what is no running text is put into lines that a person can read. */
export interface StoryLines {
  /** What stands around the text, by its spot. */
  around: (story: StoryText) => ReadonlyMap<string, string>
  /** What a block says beside its words: each part a line of its own. */
  details: (block: Block) => string[]
}

const WORDS_ALONE: StoryLines = { around: () => new Map(), details: () => [] }

/**
 * Two revisions side by side: field by field, block by block in the order of the new text, word by word inside. Without
 * `lines` only what readers would read as text is told.
 */
export function storyDifference(before: StoryText, after: StoryText, lines = WORDS_ALONE): SpotDifference[] {
  const [was, is] = [lines.around(before), lines.around(after)]
  return [
    spotDifference('headline', before.headline, after.headline),
    spotDifference('standfirst', before.standfirst, after.standfirst),
    ...[...new Set([...is.keys(), ...was.keys()])].map((spot) => spotDifference(spot, was.get(spot), is.get(spot))),
    ...blockDifferences(before.content.body.content, after.content.body.content, lines),
  ]
}

function blockDifferences(before: Block[], after: Block[], lines: StoryLines): SpotDifference[] {
  const old = new Map(before.map((block) => [block.attrs.id, block]))
  const left = new Set(after.map(({ attrs }) => attrs.id))
  const moved = movedAmong(
    before.map(({ attrs }) => attrs.id).filter((id) => left.has(id)),
    after.map(({ attrs }) => attrs.id).filter((id) => old.has(id)),
  )
  const differences = after.map((block) => {
    const id = block.attrs.id
    const was = old.get(id)
    const difference = spotDifference(id, was && blockText(was), blockText(block))
    if (isDeepEqual(was, block)) return moved.has(id) ? { ...difference, change: 'moved' as const } : difference
    return {
      ...difference,
      change: was ? ('changed' as const) : difference.change,
      details: changedLines(was ? lines.details(was) : [], lines.details(block)),
    }
  })
  // A block that is gone stands behind the one that it followed.
  for (const [index, block] of before.entries()) {
    if (left.has(block.attrs.id)) continue
    const previous = before[index - 1]?.attrs.id
    const at = differences.findIndex(({ spot }) => spot === previous) + 1
    const gone = spotDifference(block.attrs.id, blockText(block), undefined)
    differences.splice(at, 0, { ...gone, details: changedLines(lines.details(block), []) })
  }
  return differences
}

function spotDifference(spot: string, before: string | undefined, after: string | undefined): SpotDifference {
  const told = (change: SpotDifference['change'], ...runs: WordRun[]) => ({ spot, change, runs, details: [] })
  if (before === undefined) return told('added', { text: after ?? '', side: 'new' })
  if (after === undefined) return told('removed', { text: before, side: 'old' })
  if (before === after) return told('same', { text: after, side: 'both' })
  return told('changed', ...diffWordsWithSpace(before, after).map(runOf))
}

/** Which of the same ids stand out of line: as few as the rest can be in order without. */
function movedAmong(before: string[], after: string[]): Set<string> {
  return new Set(diffArrays(before, after).flatMap(({ added, value }) => (added ? value : [])))
}

function changedLines(before: string[], after: string[]): WordRun[] {
  const text = (lines: string[]) => lines.map((line) => `${line}\n`).join('')
  const runs = diffLines(text(before), text(after)).map(runOf)
  return runs.every(({ side }) => side === 'both') ? [] : runs
}

function runOf({ value, added, removed }: Change): WordRun {
  return { text: value, side: added ? 'new' : removed ? 'old' : 'both' }
}
