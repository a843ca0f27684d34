/** A text that becomes a story, and what must have come of it when it is before readers. */
export interface Release {
  headline: string
  text: string
  sessionTitle: string
  /** Who is quoted, as the portal names them. */
  speakers: string[]
  /** Who is quoted under a name that the portal does not know, and whom an editor takes for it. */
  unknown: { label: string; chosen: string } | null
  /** Where it was filed. */
  city: string
  /** How each quote begins. */
  quotes: string[]
  captions: string[]
  credits: string[]
  closing: string
  /** Something that nobody said, and that stays in the text. */
  prose: string
}
