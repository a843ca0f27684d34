import type { Inline, Mark } from '@/lib/articles/blocks/inline'

/** Gives the mark for `{word:name|…}`. */
export type MarkMaker = (word: string, name: string) => Mark

const TOKEN = /\{([a-z]+):([a-z0-9-]+)\||\}/g

/** Turns `He met {speaker:edi-rama|Edi Rama} there` into nodes with marks; marked passages may stand inside each other. */
export function inlineFrom(source: string, markOf: MarkMaker): Inline[] {
  const inlines: Inline[] = []
  const open: Mark[] = []
  let from = 0
  const flush = (to: number) => {
    const text = source.slice(from, to)
    if (text) inlines.push({ type: 'text', text, ...(open.length > 0 && { marks: [...open] }) })
  }
  for (const token of source.matchAll(TOKEN)) {
    flush(token.index)
    from = token.index + token[0].length
    const [, word, name] = token
    if (word && name) open.push(markOf(word, name))
    else if (!open.pop()) throw new Error(`Nothing to close at ${token.index} in: ${source}`)
  }
  if (open.length > 0) throw new Error(`A marked passage stays open in: ${source}`)
  flush(source.length)
  return inlines
}
