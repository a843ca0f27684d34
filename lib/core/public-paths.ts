/** The addresses of the reader's site, each written once. Slugs are made of letters, digits and hyphens only. */
export const publicPath = {
  front: '/',
  editions: '/editions',
  edition: (edition: string) => `/editions/${edition}`,
  editionCoverage: (edition: string) => `/editions/${edition}/coverage`,
  editionSpeakers: (edition: string) => `/editions/${edition}/speakers`,
  editionQuotes: (edition: string) => `/editions/${edition}/quotes`,
  editionChanges: (edition: string) => `/editions/${edition}/changes`,
  /** A named version of the programme: no page, but what programs take of it. */
  programmeVersion: (edition: string, number: number) => `/editions/${edition}/versions/${number}`,
  session: (edition: string, session: string) => `/editions/${edition}/sessions/${session}`,
  speakers: '/speakers',
  speaker: (speaker: string) => `/speakers/${speaker}`,
  articles: '/articles',
  article: (article: string) => `/articles/${article}`,
  topics: '/topics',
  topic: (topic: string) => `/topics/${topic}`,
  organisations: '/organisations',
  organisation: (organisation: string) => `/organisations/${organisation}`,
  quotes: '/quotes',
  quote: (id: string) => `/quotes/${id}`,
  corrections: '/corrections',
  search: '/search',
  /** A page on which the house speaks of itself: `about`, `contact`, `imprint`, `privacy`. */
  service: (page: string) => `/${page}`,
  searchSuggestions: '/search/suggestions',
  /** The picture that stands for a page where it is shared. */
  card: (path: string) => `/cards${path}.png`,
  /** A quote for other sites to show in a frame. */
  quoteEmbed: (id: string) => `/embed/quotes/${id}`,
  developers: '/developers',
  /** Changes to the programme of an edition, as an Atom feed. */
  changesFeed: (edition: string) => `/feeds/editions/${edition}/changes.xml`,
  coverageFeed: '/feeds/coverage.xml',
  /** What programs take of a page: its stories, its programme or its calendar. */
  feed: (page: string, file: string) => `/feeds${page}/${file}`,
} as const
