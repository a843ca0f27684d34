export interface Organisation {
  id: string
  slug: string
  name: string
  abbreviation: string | null
  country: string | null
  website: string | null
}

export interface OrganisationCard extends Organisation {
  speakerCount: number
  storyCount: number
}

export interface OrganisationPage extends Organisation {
  otherNames: { value: string; language: string | null }[]
  /** The conferences that it organises. */
  organises: { name: string; abbreviation: string }[]
}
