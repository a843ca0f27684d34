/** A stretch of one source line; offsets count UTF-16 units of its text. */
export interface Span {
  line: string
  from: number
  to: number
}

export type LineMark = { from: number; to: number } & (
  { type: 'bold' } | { type: 'italic' } | { type: 'link'; href: string }
)

/** One paragraph, heading, list item or picture of what came in. */
export interface SourceLine {
  id: string
  text: string
  /** What came in, when the text above is a repair of it. */
  received: string | null
  kind: 'text' | 'heading' | 'bullet' | 'numbered' | 'picture'
  /** Of a heading: 1 is the title. */
  level: number | null
  /** Came from a page's navigation, footer or side column. */
  aside: boolean
  marks: LineMark[]
}

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface Source {
  lines: SourceLine[]
  /** How the bytes of a file were read; null where they came as text. */
  encoding: { name: Encoding; guessed: boolean } | null
}

/** Why an input cannot be read at all. */
export type Unreadable = 'empty' | 'too-large' | 'too-long' | 'unknown-type' | 'old-word' | 'broken-docx' | 'bomb'

export type Reading = { ok: true; source: Source } | { ok: false; reason: Unreadable }

/** What a reader of one format hands over, before repair and numbering. */
export type RawLine = Pick<SourceLine, 'text'> & Partial<Omit<SourceLine, 'id' | 'received'>>

export function wholeLine(line: SourceLine): Span {
  return { line: line.id, from: 0, to: line.text.length }
}

export function spanText(line: SourceLine, { from, to }: Span): string {
  return line.text.slice(from, to)
}
