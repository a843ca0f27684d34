import type { LineMark, RawLine } from '../source'

type Shape = Pick<RawLine, 'kind' | 'level' | 'aside'>
type OpenMark = { from: number; tag: string; end: (from: number, to: number) => LineMark }

/** Collects running words into lines and remembers which of them are marked. */
export class LineBuilder {
  readonly lines: RawLine[] = []
  #text = ''
  #marks: LineMark[] = []
  #open: OpenMark[] = []
  #shape: Shape = {}

  /** Words as they run; white space is folded as a browser does, no-break spaces stay. */
  add(words: string) {
    const folded = words.replace(/[ \t\n\r\f]+/g, ' ')
    this.#text += this.#text === '' || this.#text.endsWith(' ') ? folded.replace(/^ /, '') : folded
  }

  openMark(tag: string, end: OpenMark['end']) {
    this.#open.push({ tag, end, from: this.#text.length })
  }

  closeMark(tag: string) {
    const index = this.#open.findLastIndex((mark) => mark.tag === tag)
    const [mark] = index < 0 ? [] : this.#open.splice(index, 1)
    if (mark) this.#keep(mark)
  }

  /** Ends the line; what follows has this shape. Marks that are still open go on. */
  breakLine(next: Shape) {
    for (const mark of this.#open) {
      this.#keep(mark)
      mark.from = 0
    }
    const text = this.#text.trimEnd()
    const marks = this.#marks.map((mark) => ({ ...mark, to: Math.min(mark.to, text.length) }))
    if (text) this.lines.push({ ...this.#shape, text, marks: marks.filter(({ from, to }) => from < to) })
    this.#text = ''
    this.#marks = []
    this.#shape = next
  }

  picture(alt: string, aside: boolean) {
    const shape = this.#shape
    this.breakLine(shape)
    this.lines.push({ text: alt.replace(/\s+/g, ' ').trim(), kind: 'picture', aside })
  }

  #keep({ from, end }: OpenMark) {
    if (from < this.#text.length) this.#marks.push(end(from, this.#text.length))
  }
}
