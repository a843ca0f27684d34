import type { LookupChoice } from '@/components/forms/lookup-field'
import type { CorrectingVerb } from '@/lib/articles/model'
import type { Problem } from '@/lib/core/result'

type Outcome = Promise<{ ok: true } | { ok: false; problem: Problem }>

interface Named {
  articleId: string
}
interface Read extends Named {
  revision: number
}

interface ChangeNote {
  kind: CorrectingVerb
  note: string
  shown: boolean
  compared: boolean
}

/** The web doors of the verbs in the menu, handed in by the page. */
export interface VerbActions {
  submit: (input: Read & { note: string | null }) => Outcome
  'ask-changes': (input: Read & { note: string }) => Outcome
  approve: (input: Read & { note: string | null }) => Outcome
  schedule: (input: Read & { publishAt: string; zone: string; correction: ChangeNote | null }) => Outcome
  unschedule: (input: Named) => Outcome
  embargo: (input: Named & { embargo: { until: string; reason: string } | null }) => Outcome
  correct: (input: Read & ChangeNote) => Outcome
  unpublish: (input: Named & { note: string | null }) => Outcome
  retract: (input: Named & { note: string }) => Outcome
  'rename-address': (input: Named & { slug: string }) => Outcome
  'set-language': (input: Named & { language: string; translationOfId: string | null }) => Outcome
  delete: (input: Named) => Outcome
}

export type MenuVerb = keyof VerbActions

/** In the order in which a story meets them. */
export const MENU_VERBS: readonly MenuVerb[] = [
  'submit',
  'ask-changes',
  'approve',
  'schedule',
  'unschedule',
  'embargo',
  'correct',
  'retract',
  'rename-address',
  'set-language',
  'delete',
]

/** What the fields of a dialog hold; each verb takes what it needs. */
export interface VerbFields {
  note: string
  kind: CorrectingVerb
  shown: boolean
  /** Whether readers see the words before and after. */
  compared: boolean
  /** Whether readers are told of a planned update. */
  withNote: boolean
  /** As the field has it: 2024-12-13T09:30:00. Empty: none. */
  time: string
  zone: string
  slug: string
  language: string
  /** What the story was translated from. */
  original: LookupChoice | null
}

/** Does the verb with what its dialog holds. */
export function doVerb(
  verb: MenuVerb,
  story: Read,
  fields: VerbFields,
  at: Date | null,
  actions: VerbActions,
): Outcome {
  const { articleId } = story
  const { note, kind, shown, withNote, zone, slug } = fields
  const told = { kind, note, shown, compared: shown && fields.compared }
  // An empty time goes as it is: what is missing is the server's to say.
  const time = at?.toISOString() ?? ''
  switch (verb) {
    case 'submit':
    case 'approve':
      return actions[verb]({ ...story, note: note.trim() || null })
    case 'ask-changes':
      return actions[verb]({ ...story, note })
    case 'schedule':
      return actions[verb]({ ...story, publishAt: time, zone, correction: withNote ? told : null })
    case 'embargo':
      return actions[verb]({ articleId, embargo: at ? { until: time, reason: note } : null })
    case 'correct':
      return actions[verb]({ ...story, ...told })
    case 'unpublish':
      return actions[verb]({ articleId, note: note.trim() || null })
    case 'retract':
      return actions[verb]({ articleId, note })
    case 'rename-address':
      return actions[verb]({ articleId, slug: slug.trim() })
    case 'set-language':
      return actions[verb]({ articleId, language: fields.language, translationOfId: fields.original?.id ?? null })
    case 'unschedule':
    case 'delete':
      return actions[verb]({ articleId })
  }
}
