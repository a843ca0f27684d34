// What the portal knows and a text may mention. The desk queries answer in these shapes.

export interface KnownSpeaker {
  id: string
  name: string
  sortName: string
  /** Every other spelling. */
  variants: string[]
  /** Titles held at an appearance, with organisation, newest first. */
  offices: { title: string | null; organisation: string | null; editionId: string; sessionId: string | null }[]
}

export interface KnownEdition {
  id: string
  number: number
  year: number
  city: string | null
  theme: string | null
  startsOn: Date | null
  endsOn: Date | null
  series: { name: string; abbreviation: string }
}

export interface KnownSession {
  id: string
  editionId: string
  title: string
  otherTitles: string[]
}

export interface Known {
  speakers: KnownSpeaker[]
  editions: KnownEdition[]
  sessions: KnownSession[]
}
