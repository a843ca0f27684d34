/** Words with one set of marks. */
export interface PastedWords {
  text: string
  bold: boolean
  italic: boolean
  href: string | null
}

export type PastedKind = 'text' | 'heading2' | 'heading3' | 'bullet' | 'numbered' | 'quote' | 'divider'

/** One paragraph, list item or the like of what is pasted; '\n' in its words is a line break. */
export interface PastedBlock {
  kind: PastedKind
  /** Blocks of one list or one quote carry the same number. */
  group: number
  words: PastedWords[]
}
