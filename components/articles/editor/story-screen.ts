import type { Editor } from '@tiptap/react'
import type { ArticleContent } from '@/lib/articles/content'
import type { StoryText } from '@/lib/articles/merge'
import { printedQuotes } from '@/lib/articles/quoted-words'
import type { Screen } from './draft-saver'
import { showBody } from './show-body'

/** Everything of a story but its body, which the block editor keeps. */
export interface StoryFields {
  headline: string
  standfirst: string
  content: Omit<ArticleContent, 'body'>
}

/** What stands on screen: the fields around the story and the block editor's body, read and shown as one text. */
export class StoryScreen implements Screen {
  readonly #listeners = new Set<() => void>()
  readonly #opened: ArticleContent['body']
  #fields: StoryFields
  #editor: Editor | null = null

  constructor({ headline, standfirst, content }: StoryText) {
    const { body, ...around } = content
    this.#opened = body
    this.#fields = { headline, standfirst, content: around }
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  fields = (): StoryFields => this.#fields

  attach = (editor: Editor | null) => {
    this.#editor = editor
  }

  setFields = (fields: StoryFields) => {
    this.#fields = fields
    for (const listener of this.#listeners) listener()
  }

  body = (): ArticleContent['body'] =>
    // The extensions are the registry's other half; the server checks each save against the registry itself.
    this.#editor ? (this.#editor.getJSON() as unknown as ArticleContent['body']) : this.#opened

  /** Descriptions of quotes that no words carry any more stay behind. */
  read = (): StoryText => {
    const body = this.body()
    const printed = new Set(printedQuotes(body).map(({ quoteId }) => quoteId))
    const { content, ...words } = this.#fields
    return { ...words, content: { ...content, quotes: content.quotes.filter(({ id }) => printed.has(id)), body } }
  }

  show = ({ content, ...words }: StoryText) => {
    const { body, ...around } = content
    this.setFields({ ...words, content: around })
    if (this.#editor) showBody(this.#editor, body)
  }
}
