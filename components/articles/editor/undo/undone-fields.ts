import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import type { ArticleContent } from '@/lib/articles/content'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { FieldStep, type UndoneField } from './field-step'

type Content = Omit<ArticleContent, 'body'>

/** Milliseconds within which typing on in one field is one step to undo. */
const ONE_STEP_MS = 1000

/** Enters changes of attributions and pictures into the body's history, and tells what undo and redo bring back. */
export class UndoneFields {
  readonly #bringBack: (part: Partial<Content>) => void
  #editor: Editor | null = null
  #content: () => Content = () => {
    throw new Error('No editor is attached yet.')
  }
  #last: { transaction: Transaction; key: string } | null = null

  constructor(bringBack: (part: Partial<Content>) => void) {
    this.#bringBack = bringBack
  }

  attach(editor: Editor | null, content: () => Content) {
    this.#editor?.off('transaction', this.#heard)
    this.#editor = editor
    this.#content = content
    editor?.on('transaction', this.#heard)
  }

  /** A description of new words is no step of its own: undoing the mark is enough, and redoing it needs the description. */
  changed(before: Content, after: Content) {
    if (!this.#editor) return
    const fields = changedFields(before, after)
    if (fields.length === 0) return
    const { tr } = this.#editor.state
    for (const field of fields) tr.step(new FieldStep(field))
    const key = fields.map(keyOf).join(' ')
    const goesOn = this.#last?.key === key && tr.time - this.#last.transaction.time < ONE_STEP_MS
    if (goesOn && this.#last) tr.setMeta('appendedTransaction', this.#last.transaction)
    this.#editor.view.dispatch(tr)
    this.#last = { transaction: tr, key }
  }

  #heard = ({ transaction }: { transaction: Transaction }) => {
    if (transaction.docChanged) this.#last = null
    for (const step of transaction.steps) {
      if (!(step instanceof FieldStep)) continue
      const { field } = step
      const { quotes, lead } = this.#content()
      if (field.name === 'lead') {
        if (!isDeepEqual(lead, field.after)) this.#bringBack({ lead: field.after })
        continue
      }
      if (quotes.some((quote) => quote.id === field.after.id && !isDeepEqual(quote, field.after)))
        this.#bringBack({ quotes: quotes.map((quote) => (quote.id === field.after.id ? field.after : quote)) })
    }
  }
}

function changedFields(before: Content, after: Content): UndoneField[] {
  const known = new Map(before.quotes.map((quote) => [quote.id, quote]))
  const quotes = after.quotes.flatMap((quote): UndoneField[] => {
    const old = known.get(quote.id)
    return old && old !== quote && !isDeepEqual(old, quote) ? [{ name: 'quote', before: old, after: quote }] : []
  })
  const lead: UndoneField = { name: 'lead', before: before.lead, after: after.lead }
  return before.lead === after.lead || isDeepEqual(before.lead, after.lead) ? quotes : [...quotes, lead]
}

function keyOf(field: UndoneField): string {
  return field.name === 'quote' ? field.after.id : 'lead'
}
