import type { LineMark, RawLine } from '../source'

type Shape = Pick<RawLine, 'kind' | 'level' | 'aside'>
type OpenMark = { from: number; tag: string; end: (from: number, to: number) => LineMark }

// Every line has to look at all marks that are open, and no page means more; those beyond are dropped, their words are not.
const MOST_OPEN = 50
const MOST_MARKS = 2000

/** Collects running words into lines and remembers which of them are marked. */
export class LineBuilder {
  readonly lines: RawLine[] = []
  #text = ''
  // Asking the growing text itself would make it be copied each time.
  #endsBlank = true
  #marks: LineMark[] = []
  #open: OpenMark[] = []
  #shape: Shape = {}

  /** Words as they run; white space is folded as a browser does, no-break spaces stay. */
  add(words: string) {
    const folded = words.replace(/[ \t\n\r\f]+/g, ' ')
    const added = this.#endsBlank ? folded.replace(/^ /, '') : folded
    this.#text += added
    if (added) this.#endsBlank = added.endsWith(' ')
  }

  openMark(tag: string, end: OpenMark['end']) {
    if (this.#open.length < MOST_OPEN) this.#open.push({ tag, end, from: this.#text.length })
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
    this.#endsBlank = true
    this.#marks = []
    this.#shape = next
  }

  picture(alt: string, aside: boolean) {
    const shape = this.#shape
    this.breakLine(shape)
    this.lines.push({ text: alt.replace(/\s+/g, ' ').trim(), kind: 'picture', aside })
  }

  #keep({ from, end }: OpenMark) {
    if (from < this.#text.length && this.#marks.length < MOST_MARKS) this.#marks.push(end(from, this.#text.length))
  }
}
