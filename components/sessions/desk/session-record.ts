import type { RecordForm } from '@/components/editorial/record/use-record'
import type { SessionValue } from '@/lib/sessions/schema'

export type SessionRecord = RecordForm<SessionValue>

/** What the form of a session offers to choose from. */
export interface SessionChoices {
  /** Null while the session is new. */
  sessionId: string | null
  /** IANA zone of the edition. */
  zone: string
  venues: readonly { name: string; rooms: readonly { id: string; name: string }[] }[]
  tracks: readonly { id: string | null; name: string }[]
  sessions: readonly { id: string; title: string; parentId: string | null }[]
}

/** What each part of the form works with. */
export interface SessionPart {
  record: SessionRecord
  choices: SessionChoices
  names: Record<string, string>
  /** Keeps the name of something that was chosen. */
  learn: (id: string, name: string) => void
}
