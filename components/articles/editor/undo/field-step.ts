import { Step, StepResult } from '@tiptap/pm/transform'
import type { PictureUse } from '@/lib/articles/blocks/picture-use'
import type { QuoteAttribution } from '@/lib/articles/content'

/** A field beside the body whose changes can be undone: the attribution of one quote, or the lead picture. */
export type UndoneField =
  | { name: 'quote'; before: QuoteAttribution; after: QuoteAttribution }
  | { name: 'lead'; before: PictureUse | null; after: PictureUse | null }

/**
 * A change of such a field as one step of the body's history, so that undo goes back over everything in the order in
 * which it was done. The body itself stays as it is; whoever keeps the field reads `field.after` from the transaction.
 */
export class FieldStep extends Step {
  readonly field: UndoneField

  constructor(field: UndoneField) {
    super()
    this.field = field
  }

  override apply = (doc: Parameters<Step['apply']>[0]) => StepResult.ok(doc)

  override invert() {
    const { before, after } = this.field
    return new FieldStep({ ...this.field, before: after, after: before } as UndoneField)
  }

  override map() {
    return this
  }

  override toJSON() {
    return { stepType: 'storyField', field: this.field }
  }
}
