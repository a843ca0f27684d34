import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import type { ArticleContent } from '@/lib/articles/content'
import type { StoryText } from '@/lib/articles/merge'
import { printedQuotes } from '@/lib/articles/quoted-words'
import type { Screen } from './draft-saver'
import type { StoryFields } from './story-fields'
import { showBody } from './show-body'
import type { UndoneField } from './undo/field-step'
import { UndoneFields } from './undo/undone-fields'

/** What stands on screen: the fields around the story and the block editor's body, read and shown as one text. */
export class StoryScreen implements Screen {
  readonly #listeners = new Set<() => void>()
  readonly #opened: ArticleContent['body']
  readonly #broughtBack = new Set<(field: UndoneField) => void>()
  readonly #undone = new UndoneFields((fields, field) => {
    this.#set(fields)
    for (const listener of this.#broughtBack) listener(field)
  })
  #fields: StoryFields
  #editor: Editor | null = null
  #read: { doc: Editor['state']['doc']; body: ArticleContent['body'] } | null = null

  constructor({ headline, standfirst, content }: StoryText) {
    const { body, ...around } = content
    this.#opened = body
    this.#fields = { headline, standfirst, content: around }
  }

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Tells which field beside the body undo or redo has just changed. */
  onBroughtBack = (listener: (field: UndoneField) => void) => {
    this.#broughtBack.add(listener)
    return () => {
      this.#broughtBack.delete(listener)
    }
  }

  fields = (): StoryFields => this.#fields

  attach = (editor: Editor | null) => {
    this.#editor = editor
    this.#undone.attach(editor, this.fields)
  }

  /** What its author changed on screen, which can be undone; together with a change of the body, where that was part of it. */
  setFields = (fields: StoryFields, withBody?: Transaction) => {
    const before = this.#fields
    this.#set(fields)
    this.#undone.changed(before, fields, withBody)
  }

  /** The same body is the same object, so that asking again costs nothing. */
  body = (): ArticleContent['body'] => {
    if (!this.#editor) return this.#opened
    const { doc } = this.#editor.state
    // The extensions are the registry's other half; the server checks each save against the registry itself.
    if (this.#read?.doc !== doc) this.#read = { doc, body: doc.toJSON() as ArticleContent['body'] }
    return this.#read.body
  }

  /** Descriptions of quotes that no words carry any more stay behind. */
  read = (): StoryText => {
    const body = this.body()
    const printed = new Set(printedQuotes(body).map(({ quoteId }) => quoteId))
    const { content, ...words } = this.#fields
    return { ...words, content: { ...content, quotes: content.quotes.filter(({ id }) => printed.has(id)), body } }
  }

  show = ({ content, ...words }: StoryText) => {
    const { body, ...around } = content
    // A quote whose words somebody is about to bring back by undo needs its description again.
    const kept = this.#fields.content.quotes.filter(({ id }) => !around.quotes.some((quote) => quote.id === id))
    this.#set({ ...words, content: { ...around, quotes: [...around.quotes, ...kept] } })
    if (this.#editor) showBody(this.#editor, body)
  }

  #set(fields: StoryFields) {
    this.#fields = fields
    for (const listener of this.#listeners) listener()
  }
}
