import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import { isDeepEqual } from '@/lib/core/deep-equal'
import type { StoryFields } from '../story-fields'
import { broughtBack } from './brought-back'
import { FieldStep, UNDONE_PARTS, type UndoneField, type UndonePart } from './field-step'

/** Milliseconds within which typing on in one field is one step to undo. */
const ONE_STEP_MS = 1000

const PARTS = Object.keys(UNDONE_PARTS) as UndonePart[]

/** Enters what is changed beside the body into the body's history, and tells what undo and redo bring back. */
export class UndoneFields {
  readonly #bringBack: (fields: StoryFields, field: UndoneField) => void
  #editor: Editor | null = null
  #now: () => StoryFields = () => {
    throw new Error('No editor is attached yet.')
  }
  #last: { transaction: Transaction; key: string | null } | null = null

  constructor(bringBack: (fields: StoryFields, field: UndoneField) => void) {
    this.#bringBack = bringBack
  }

  attach(editor: Editor | null, now: () => StoryFields) {
    this.#editor?.off('transaction', this.#heard)
    this.#editor = editor
    this.#now = now
    editor?.on('transaction', this.#heard)
  }

  /** A description of new words is no step of its own: undoing the mark is enough, and redoing it needs the description. */
  changed(before: StoryFields, after: StoryFields, withBody?: Transaction) {
    if (!this.#editor) return
    const fields = [...changedQuotes(before, after), ...changedParts(before, after)]
    if (fields.length === 0) return
    const { tr } = this.#editor.state
    for (const field of fields) tr.step(new FieldStep(field))
    const key = fields.some(isChoice) ? null : fields.map(keyOf).join(' ')
    const goesOn = key !== null && this.#last?.key === key && tr.time - this.#last.transaction.time < ONE_STEP_MS
    const partOf = withBody ?? (goesOn ? this.#last?.transaction : undefined)
    if (partOf) tr.setMeta('appendedTransaction', partOf)
    this.#editor.view.dispatch(tr)
    this.#last = { transaction: tr, key }
  }

  #heard = ({ transaction }: { transaction: Transaction }) => {
    if (transaction.docChanged) this.#last = null
    for (const step of transaction.steps) {
      if (!(step instanceof FieldStep)) continue
      const { field } = step
      const fields = this.#now()
      const back = field.name === 'quote' ? quoteBack(fields, field) : withPart(fields, field)
      if (!isDeepEqual(back, fields)) this.#bringBack(back, field)
    }
  }
}

function quoteBack(fields: StoryFields, { after }: Extract<UndoneField, { name: 'quote' }>): StoryFields {
  const quotes = fields.content.quotes.map((quote) => (quote.id === after.id ? after : quote))
  return { ...fields, content: { ...fields.content, quotes } }
}

function withPart(fields: StoryFields, field: Exclude<UndoneField, { name: 'quote' }>): StoryFields {
  const { name } = field
  const part = { [name]: broughtBack(name, partOf(fields, name), field) }
  return isWords(name) ? { ...fields, ...part } : { ...fields, content: { ...fields.content, ...part } }
}

function changedQuotes({ content: before }: StoryFields, { content: after }: StoryFields): UndoneField[] {
  if (before.quotes === after.quotes) return []
  const known = new Map(before.quotes.map((quote) => [quote.id, quote]))
  return after.quotes.flatMap((quote): UndoneField[] => {
    const old = known.get(quote.id)
    return old && old !== quote && !isDeepEqual(old, quote) ? [{ name: 'quote', before: old, after: quote }] : []
  })
}

function changedParts(before: StoryFields, after: StoryFields): UndoneField[] {
  return PARTS.flatMap((name): UndoneField[] => {
    const [old, changed] = [partOf(before, name), partOf(after, name)]
    return old === changed || isDeepEqual(old, changed) ? [] : [{ name, before: old, after: changed }]
  })
}

function partOf(fields: StoryFields, name: UndonePart): unknown {
  return isWords(name) ? fields[name] : fields.content[name]
}

function isWords(name: UndonePart): name is 'headline' | 'standfirst' {
  return name === 'headline' || name === 'standfirst'
}

/** An entry more or less in a list is a step of its own, however fast the next follows. */
function isChoice({ before, after }: UndoneField): boolean {
  return Array.isArray(before) && Array.isArray(after) && before.length !== after.length
}

function keyOf(field: UndoneField): string {
  return field.name === 'quote' ? field.after.id : field.name
}
