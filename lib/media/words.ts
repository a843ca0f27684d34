/** What a picture's file tells of it, as far as it does; the library's fields of the same names. */
export interface PictureWords {
  headline: string | null
  caption: string | null
  creator: string | null
  credit: string | null
  copyright: string | null
  licenceUrl: string | null
  licensorUrl: string | null
  source: string | null
  restrictions: string | null
  alt: string | null
  takenOn: string | null
  place: string | null
  event: string | null
  keywords: string[]
  peopleNamed: string[]
}

export const NO_WORDS: PictureWords = {
  headline: null,
  caption: null,
  creator: null,
  credit: null,
  copyright: null,
  licenceUrl: null,
  licensorUrl: null,
  source: null,
  restrictions: null,
  alt: null,
  takenOn: null,
  place: null,
  event: null,
  keywords: [],
  peopleNamed: [],
}
