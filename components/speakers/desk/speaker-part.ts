import type { RecordForm } from '@/components/editorial/record/use-record'
import type { SpeakerValue } from '@/lib/speakers/schema'

/** What each part of the form of a person works with. */
export interface SpeakerPart {
  record: RecordForm<SpeakerValue>
  /** Null for somebody new. */
  speakerId: string | null
}
