import { Step, StepResult } from '@tiptap/pm/transform'
import type { QuoteAttribution } from '@/lib/articles/content'
import type { StoryFields } from '../story-fields'

type Around = Omit<StoryFields['content'], 'schemaVersion' | 'quotes'>

/** Everything beside the body that can be undone, but the attributions, and whether it is one value or a list of such. */
export const UNDONE_PARTS = {
  headline: 'value',
  standfirst: 'value',
  kicker: 'value',
  lead: 'value',
  licence: 'value',
  closing: 'value',
  datelines: 'list',
  bylines: 'list',
  origins: 'list',
  editionIds: 'list',
  sessionIds: 'list',
  speakerIds: 'list',
  organisationIds: 'list',
  topicIds: 'list',
  // Closed: what a story gains beside its body does not compile until it is said here how it is undone.
} as const satisfies Record<keyof Around | 'headline' | 'standfirst', 'value' | 'list'>

export type UndonePart = keyof typeof UNDONE_PARTS

/** A change beside the body that can be undone: the attribution of one quote, or a part of what stands around. */
export type UndoneField =
  | { name: 'quote'; before: QuoteAttribution; after: QuoteAttribution }
  | { name: UndonePart; before: unknown; after: unknown }

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
