import { headingAnchor } from './blocks/heading'
import { blockText, type Block } from './blocks/registry'

/** One entry of a live report: a heading, and what stands under it. */
interface LiveEntry {
  /** The fragment of the story's address that leads to it. */
  anchor: string
  title: string
  text: string
  /** The time that the heading begins with, as HH:MM on the clock of the place; null where it names none. */
  time: string | null
}

const TIME = /^(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d)(?!\d)/

/** The entries in the story's order. What stands before the first heading belongs to none. */
export function liveEntries(blocks: readonly Block[]): LiveEntry[] {
  const entries: LiveEntry[] = []
  for (const block of blocks) {
    const words = blockText(block)
    const last = entries.at(-1)
    if (block.type === 'heading') {
      const { hour, minute } = TIME.exec(words)?.groups ?? {}
      const time = hour && minute ? `${hour.padStart(2, '0')}:${minute}` : null
      entries.push({ anchor: headingAnchor(block.attrs.id), title: words, text: '', time })
    } else if (last && words) last.text += (last.text && '\n') + words
  }
  return entries
}
