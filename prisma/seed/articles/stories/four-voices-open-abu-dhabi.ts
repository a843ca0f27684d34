import type { Story } from '../story'

export const fourVoicesOpenAbuDhabi: Story = {
  slug: 'four-voices-open-abu-dhabi',
  kind: 'news',
  edition: 17,
  publishedAt: '2026-11-22T07:00:00Z',
  kicker: 'Abu Dhabi 2024',
  headline: 'Four voices, 75 minutes: how the 17th edition opened',
  standfirst:
    'A minister, a vice-president, a patriarch and the founder shared the first session in Abu Dhabi on 13 December 2024. Two separate accounts agree on the line-up, which is rarer than it sounds.',
  lead: { picture: 'wpc-2024', caption: null },
  body: [
    'The 17th {organisation:wpc|World Policy Conference} began with four speakers. On Friday 13 December 2024 the {session:2024-opening|opening session} in Abu Dhabi was listed from 08:30 to 09:45, local time, in the organiser’s proceedings: an hour and a quarter for a minister, a vice-president, a patriarch and the conference’s founder.',
    'Two years on, it is one of the best-documented mornings in our records. The proceedings name the speakers, and a news report published on the same day counts them.',
    { heading: 'Who spoke' },
    {
      list: [
        '{speaker:noura-al-kaabi|Noura Al Kaabi}, Minister of State at the Ministry of Foreign Affairs of the United Arab Emirates',
        '{speaker:tiemoko-meyliet-kone|Tiémoko Meyliet Koné}, Vice President of the Republic of Côte d’Ivoire',
        '{speaker:bartholomew-i|Bartholomew I}, Archbishop of Constantinople-New Rome and Ecumenical Patriarch',
        '{speaker:thierry-de-montbrial|Thierry de Montbrial}, Founder and Executive Chairman of {organisation:ifri|Ifri} and of the WPC',
      ],
    },
    'The outlet Koaci wrote that the Vice President was one of the opening speakers, together with three others. That fits the proceedings exactly, and no third source contradicts them.',
    'The spelling is another matter. The English page of the proceedings prints the Patriarch’s name in a form that no reader should copy, and the French page has a second one. Our search finds him under either of them; our pages keep to one name.',
    { heading: 'What came next' },
    'The first plenary session was to follow without a break, from 09:45 to 11:00. Its title was {session:2024-p1|“Global Economic Governance in a Fragmented World”}. {speaker:jean-claude-trichet|Jean-Claude Trichet}, former head of the European Central Bank and Honorary Governor of the Banque de France, is the one participant whom our sources name; there may have been more.',
    'The same meeting, which ended on 15 December, also held the session {session:2024-multivector|“Multivector Foreign Policies?”} with {speaker:roman-vassilenko|Roman Vassilenko} of Kazakhstan.',
    { heading: 'What we cannot say' },
    'Neither the venue nor an overall theme of the 17th edition is confirmed by a source that we hold, and we have no figure for those who took part. All three fields stay empty on the edition’s page until one is found.',
  ],
  origins: [
    { kind: 'source', name: 'World Policy Conference, 2024 proceedings', source: 'proc24' },
    { kind: 'source', name: 'World Policy Conference, 2024 proceedings (French)', source: 'proc24fr' },
    { kind: 'source', name: 'Koaci', source: 'koaci24' },
  ],
  topics: ['global-governance', 'global-economy'],
}
