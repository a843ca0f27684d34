import type { Block } from './blocks/registry'
import type { MergeConflict, StoryText } from './merge'

/**
 * Their text with mine behind it wherever both changed one block: both stand in the story until somebody decides. `newId`
 * names my blocks anew, for theirs have kept the old names.
 */
export function keepBoth(theirs: StoryText, conflicts: readonly MergeConflict[], newId: () => string): StoryText {
  const mine = new Map(conflicts.flatMap((each) => (each.kind === 'block' ? [[each.blockId, each.mine] as const] : [])))
  const blocks = theirs.content.body.content.flatMap((block): Block[] => {
    const my = mine.get(block.attrs.id)
    return my ? [block, { ...my, attrs: { ...my.attrs, id: newId() } } as Block] : [block]
  })
  return { ...theirs, content: { ...theirs.content, body: { type: 'doc', content: blocks } } }
}
