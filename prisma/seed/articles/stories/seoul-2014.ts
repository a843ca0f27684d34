import type { Story } from '../story'

export const seoul2014: Story = {
  slug: 'seoul-2014-first-in-asia',
  kind: 'news',
  edition: 7,
  publishedAt: '2026-11-17T15:00:00Z',
  kicker: 'Seoul 2014',
  headline: 'Seoul 2014: the conference meets in Asia for the first time',
  standfirst:
    'The seventh edition left Europe and North Africa behind. Five of its sessions are on record, with the President of the Republic of Korea at the opening.',
  lead: { picture: 'wpc-2014', caption: null },
  body: [
    'Six meetings had been held in France, Morocco, Austria and Monaco when the {organisation:wpc|World Policy Conference} went to Seoul. The seventh edition, from 8 to 10 December 2014, was the first in Asia, according to the {organisation:mofa-kr|Ministry of Foreign Affairs of the Republic of Korea} and the Korean newspaper Edaily, which names the Conrad Hotel in Yeouido as the venue.',
    '{speaker:park-geun-hye|Park Geun-hye}, then President of the Republic of Korea, took part in the {session:2014-opening|opening session} on 8 December, together with the founder of the conference, {speaker:thierry-de-montbrial|Thierry de Montbrial}.',
    { heading: 'The sessions on record' },
    'The organiser’s page numbers its sessions in Roman figures. The part that we hold gives the first five:',
    {
      list: [
        'I: {session:2014-1|The Organisation of Security in East Asia and Europe}',
        'II: {session:2014-2|The Outlook for the Korean Peninsula and Northeast Asia}',
        'III: {session:2014-3|Inequalities and Globalisation}',
        'IV: {session:2014-4|Conversation with Prince Turki Al Faisal of Saudi Arabia}',
        'V: {session:2014-5|Africa in a Global Setting}',
      ],
    },
    '{speaker:turki-al-faisal|Prince Turki Al Faisal} was Chairman of the King Faisal Center for Research and Islamic Studies. In the fifth session {speaker:lynda-chalker|Lynda Chalker} sat on the panel; the press report that says so calls the session “Africa in a global context”, and refers to her by four forms of her name.',
    'Ukraine and the Middle East were also among the subjects of the meeting.',
    { heading: 'The guest list in advance' },
    'Before the conference the ministry named {speaker:jose-manuel-barroso|José Manuel Barroso}, {speaker:robert-gates|Robert Gates}, {speaker:joseph-nye|Joseph Nye} and {speaker:richard-haass|Richard Haass} among the participants. Whether each of them travelled to Seoul is not in our sources, and their entries say “announced”.',
    'No source that we hold gives a day or an hour for the five sessions, or the number of those present.',
  ],
  origins: [
    { kind: 'source', name: 'Ministry of Foreign Affairs of the Republic of Korea', source: 'mofa14' },
    { kind: 'source', name: 'Edaily', source: 'edaily14' },
    { kind: 'source', name: 'World Policy Conference, 2014 themes', source: 'themes14' },
  ],
  topics: ['east-asia', 'security', 'africa'],
}
