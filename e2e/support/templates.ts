import type { RichWorld } from './rich-world'

/** One address of each public page template, in the demo world. */
export const TEMPLATES = {
  'the front page': '/',
  'the list of editions': '/editions',
  'an edition': '/editions/wpc-2024',
  'an edition that was not held': '/editions/wpc-2020',
  'the coverage of an edition': '/editions/wpc-2024/coverage',
  'the speakers of an edition': '/editions/wpc-2024/speakers',
  'the quotes of an edition': '/editions/wpc-2024/quotes',
  'the changes of a programme': '/editions/wpc-2024/changes',
  'a session': '/editions/wpc-2024/sessions/multivector-foreign-policies',
  'all coverage': '/articles',
  'a story': '/articles/a-house-without-corners',
  'a day of a programme, filtered': '/editions/wpc-2024?day=2024-12-13&q=a',
  'the list of speakers': '/speakers',
  'a speaker': '/speakers/thierry-de-montbrial',
  'the list of topics': '/topics',
  'a topic': '/topics/global-governance',
  'an organisation': '/organisations/ifri',
  'the list of organisations': '/organisations',
  'the quotes': '/quotes',
  'the quotes, filtered': '/quotes?q=zzzzzz',
  'a quote': '/quotes/057108da-30f6-5930-b526-cdf09739f119',
  'the corrections': '/corrections',
  'about the house': '/about',
  'how to reach it': '/contact',
  'who publishes': '/imprint',
  'what it knows of readers': '/privacy',
  'what programs can take': '/developers',
  'the search': '/search?q=montbrial',
  'a search without a result': '/search?q=zzzzzz',
  'a search of one kind, narrowed': '/search?q=conference&type=article&sort=date',
} as const

interface Template {
  name: string
  at: (world: RichWorld) => string
  /** The answer that the page comes with. */
  status: number
  /** No page of the site: it stands in another one, or is not there. */
  apart: boolean
  /** Drawn with the framework's scripts, as the desk's pages are. */
  scripted: boolean
}

const PLAIN = { status: 200, apart: false, scripted: false }

// What the demo world does not hold.
const RICH: Record<string, { at: Template['at']; status?: number; apart?: true; scripted?: true }> = {
  'a story with all that one can hold': { at: ({ story }) => story },
  'a session with all that came of it': { at: ({ hub }) => hub },
  'a session that was called off': { at: ({ cancelled }) => cancelled },
  'a programme that did not go as planned': { at: ({ programme }) => programme },
  'a programme while it runs': { at: ({ running }) => running },
  'the changes of that programme': { at: ({ programme }) => `${programme}/changes` },
  'a speaker of whom all is known': { at: ({ speaker }) => speaker },
  'a topic with all kinds of things': { at: ({ topic }) => topic },
  'an organisation with people': { at: ({ organisation }) => organisation },
  'a quote that sources word differently': { at: ({ quote }) => quote },
  'more stories of a session': { at: ({ crowdedSession }) => `${crowdedSession}?page=2` },
  'a speaker of many quotes': { at: ({ crowdedSpeaker }) => crowdedSpeaker },
  'more stories of a speaker': { at: ({ crowdedSpeaker }) => `${crowdedSpeaker}?page=2` },
  'more stories on a topic': { at: ({ crowdedTopic }) => `${crowdedTopic}?page=2` },
  'more stories of an organisation': { at: ({ crowdedOrganisation }) => `${crowdedOrganisation}?page=2` },
  'more coverage': { at: () => '/articles?page=2' },
  'more coverage of an edition': { at: ({ crowdedEdition }) => `${crowdedEdition}/coverage?page=2` },
  'more quotes': { at: () => '/quotes?page=2' },
  'more quotes of an edition': { at: ({ crowdedEdition }) => `${crowdedEdition}/quotes?page=2` },
  'the quotes of a session': { at: ({ ledgerOfSession }) => ledgerOfSession },
  'more corrections': { at: () => '/corrections?page=2' },
  'a quote in another site': { at: ({ embed }) => embed, apart: true },
  'a story that was taken back': { at: ({ retracted }) => retracted, status: 410, apart: true },
  'an address that nobody knows': { at: () => '/articles/nobody-wrote-this', status: 404, apart: true },
  'a draft shown by link': { at: ({ preview }) => preview, apart: true, scripted: true },
  'a link that opens nothing': {
    at: () => '/preview/a-link-that-was-never-made',
    status: 404,
    apart: true,
    scripted: true,
  },
}

/** Every public page template, with the demo world's addresses and those of a richer one. */
export const ALL_TEMPLATES: Template[] = [
  ...Object.entries(TEMPLATES).map(([name, path]) => ({ name, at: () => path, ...PLAIN })),
  ...Object.entries(RICH).map(([name, template]) => ({ name, ...PLAIN, ...template })),
]
