import type { PastedBlock, PastedKind, PastedWords } from './pasted-block'
import type { Marks } from './pasted-element'

interface Frame {
  kind: PastedKind
  group: number
}

const LIST_OR_QUOTE = new Set<PastedKind>(['bullet', 'numbered', 'quote'])

/** Puts together blocks from words and breaks, in the order in which they are read. */
export class BlockBuilder {
  readonly #blocks: PastedBlock[] = []
  readonly #frames: Frame[] = [{ kind: 'text', group: 0 }]
  #words: PastedWords[] = []
  #groups = 0
  #lastOf: Frame | null = null

  /** Begins an element that stands on its own lines. Null: whatever the one around it is. */
  open(kind: PastedKind | null, owner: Element | null): void {
    this.#break()
    const around = this.#frame()
    if (kind === null) this.#frames.push(around)
    else if (LIST_OR_QUOTE.has(kind) && owner === null && this.#lastOf?.kind === kind) this.#frames.push(this.#lastOf)
    else this.#frames.push({ kind, group: (this.#groups += 1) })
    if (owner === null && kind !== null) this.#lastOf = this.#frame()
    else if (kind !== null) this.#lastOf = null
  }

  close(): void {
    this.#break()
    this.#frames.pop()
  }

  add(text: string, { preformatted, ...marks }: Marks): void {
    const words = preformatted ? text.replace(/\r\n?/g, '\n') : text.replace(/[ \t\r\n\f]+/g, ' ')
    if (words) this.#words.push({ text: words, ...marks })
  }

  /** Two breaks in a row part paragraphs. */
  lineBreak(): void {
    if (this.#words.at(-1)?.text === '\n') this.#break()
    else this.#words.push({ text: '\n', bold: false, italic: false, href: null })
  }

  divider(): void {
    this.#break()
    this.#blocks.push({ kind: 'divider', group: 0, words: [] })
  }

  finish(): PastedBlock[] {
    this.#break()
    return this.#blocks
  }

  #frame(): Frame {
    return this.#frames.at(-1) ?? { kind: 'text', group: 0 }
  }

  #break(): void {
    const words = tidy(this.#words)
    this.#words = []
    if (words.length === 0) return
    const { kind, group } = this.#frame()
    // Words between a list written as paragraphs and the next end it.
    if (this.#lastOf && this.#lastOf.group !== group) this.#lastOf = null
    const plain = kind === 'heading2' || kind === 'heading3'
    this.#blocks.push({ kind, group, words: plain ? words.map((each) => ({ ...each, bold: false })) : words })
  }
}

/** Single blanks, none at either end of a line; neighbours of one look together. */
function tidy(words: readonly PastedWords[]): PastedWords[] {
  const kept: PastedWords[] = []
  for (const each of words) {
    const last = kept.at(-1)
    const atStart = !last || /[\n ]$/.test(last.text)
    const text = atStart ? each.text.replace(/^ +/, '') : each.text
    if (!text) continue
    if (text === '\n' && last) last.text = last.text.replace(/ +$/, '')
    if (last && last.bold === each.bold && last.italic === each.italic && last.href === each.href) last.text += text
    else kept.push({ ...each, text })
  }
  while (kept.length > 0) {
    const last = kept.at(-1) as PastedWords
    last.text = last.text.replace(/[ \n]+$/, '')
    if (last.text) break
    kept.pop()
  }
  while (kept[0] && /^[ \n]/.test(kept[0].text)) {
    kept[0].text = kept[0].text.replace(/^[ \n]+/, '')
    if (!kept[0].text) kept.shift()
  }
  return kept.some(({ text }) => /[^\s\u00A0]/u.test(text)) ? kept : []
}
