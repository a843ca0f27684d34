import type { Story } from '../story'

export const abuDhabi2023: Story = {
  slug: 'abu-dhabi-2023-which-forces-will-prevail',
  kind: 'news',
  edition: 16,
  publishedAt: '2026-11-20T14:00:00Z',
  kicker: 'Abu Dhabi 2023',
  headline: 'A theme with a question mark: what is known of the 16th edition',
  standfirst:
    'Globalization or disintegration? The theme of the meeting of November 2023 is better documented than its programme.',
  lead: { picture: 'wpc-2023', caption: null },
  body: [
    'The 16th {organisation:wpc|World Policy Conference} has the fullest title of all the editions in our records and one of the thinnest programmes. It met in Abu Dhabi from 3 to 5 November 2023 under the theme “The International System between Globalization and Disintegration: Which Forces Will Prevail?”',
    'Three news reports print that theme in English. Two of them put the number of participants at more than 200.',
    { heading: 'One session, one speaker' },
    'All three reports follow one delegate: {speaker:roman-vassilenko|Roman Vassilenko}, Deputy Minister of Foreign Affairs of Kazakhstan. He took part in a session on {session:2023-eurasia|Eurasian perspectives} in a changing geopolitical order. The title on our page describes the session; how the programme called it, at what hour and on which day, the reports do not say.',
    'A year later he was back in the same city, for the session {session:2024-multivector|“Multivector Foreign Policies?”} of the 17th edition.',
    { heading: 'Why the page is short' },
    'For many editions we can compare a report with the organiser’s own proceedings. For 2023 we hold none. The other speakers, the sessions and the venue are therefore missing from our page: not because there were none, but because nothing that we can cite names them. {speaker:thierry-de-montbrial|Thierry de Montbrial}, the founder, is listed as for every edition that met.',
    'Reports that follow one delegate make a lopsided picture. Readers who hold a programme of the 16th edition will find that it changes more on this portal than on almost any other page.',
    { heading: 'The theme in its series' },
    'It is the only edition for which we hold a theme worded as a title. The others are known by their subjects: a list of topics in the programme or in the press, which our pages print as a list.',
  ],
  origins: [
    { kind: 'source', name: 'The Astana Times', source: 'at23' },
    { kind: 'source', name: 'Kazinform', source: 'inform23' },
    { kind: 'source', name: 'The Diplomatic Insight', source: 'tdi23' },
  ],
  editions: [17],
  topics: ['eurasia', 'global-governance'],
}
