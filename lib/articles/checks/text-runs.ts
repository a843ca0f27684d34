import { blockInlines, type Block } from '../blocks/registry'
import { inlineText, type Inline } from '../blocks/inline'

/** One unbroken run of words, such as a paragraph or an item of a list. */
export interface TextRun {
  path: string
  text: string
  /** The characters that are marked as somebody's words. */
  marked: { from: number; to: number }[]
  /** Whether a character's place in the run is its place in what the path names. */
  exact: boolean
}

export function textRuns(block: Block): TextRun[] {
  const runs = blockInlines(block)
  return runs.map((inlines, index) => {
    const item = 'content' in block && (block.type === 'bulletList' || block.type === 'orderedList')
    const id = (item ? block.content[index]?.content[0].attrs.id : null) ?? block.attrs.id
    return {
      path: `blocks.${id}`,
      text: inlineText(inlines),
      marked: markedRanges(inlines),
      exact: item || runs.length === 1,
    }
  })
}

function markedRanges(inlines: readonly Inline[]): TextRun['marked'] {
  let from = 0
  return inlines.flatMap((inline) => {
    const to = from + inlineText([inline]).length
    const range = { from, to }
    from = to
    return inline.marks?.some(({ type }) => type === 'quote') ? [range] : []
  })
}
