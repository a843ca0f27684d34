import type { LookupItem } from '@/lib/editorial/lookup'
import type { SuggestedSpeaker } from '@/lib/speakers/model'
import type { Mark } from './blocks/inline'

type Mention = Extract<Mark, { type: 'mention' }>

/** One line of what `@` and `#` offer to somebody who writes. */
export interface MentionChoice extends LookupItem {
  subject: Mention['attrs']['subject']
  office: SuggestedSpeaker['office']
}
