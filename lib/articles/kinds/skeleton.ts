import { blankQuote } from '../blank-quote'
import type { Block } from '../blocks/registry'
import type { QuoteAttribution } from '../content'

/** Makes empty blocks for a template, and the blank attributions that some of them need. */
export class Skeleton {
  readonly quotes: QuoteAttribution[] = []
  readonly #language: string
  readonly #newId: () => string

  constructor(language: string, newId: () => string) {
    this.#language = language
    this.#newId = newId
  }

  paragraph = () => ({ type: 'paragraph' as const, attrs: { id: this.#newId() } })

  heading = (): Block => ({ type: 'heading', attrs: { id: this.#newId(), level: 2 } })

  blockQuote = (): Block => ({ type: 'blockQuote', attrs: { id: this.#newId(), quoteId: this.#quote() } })

  questionAnswer = (): Block => ({
    type: 'questionAnswer',
    attrs: { id: this.#newId() },
    content: [
      { type: 'question', content: [this.paragraph()] },
      { type: 'answer', attrs: { quoteId: this.#quote() }, content: [this.paragraph()] },
    ],
  })

  note = (purpose: 'editor' | 'background'): Block => ({
    type: 'note',
    attrs: { id: this.#newId(), purpose },
    content: [this.paragraph()],
  })

  gallery = (): Block => ({ type: 'gallery', attrs: { id: this.#newId(), pictures: [] } })

  #quote(): string {
    const quote = blankQuote(this.#newId(), this.#language)
    this.quotes.push(quote)
    return quote.id
  }
}
