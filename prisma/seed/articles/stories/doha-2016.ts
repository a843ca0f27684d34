import type { Story } from '../story'

export const doha2016: Story = {
  slug: 'doha-2016-a-prime-minister-opens',
  kind: 'news',
  edition: 9,
  publishedAt: '2026-11-18T07:00:00Z',
  kicker: 'Doha 2016',
  headline: 'Doha 2016: a prime minister as patron and first speaker',
  standfirst:
    'The ninth edition was the first in the Gulf by the list of cities that we hold. Its opening session on 20 November 2016 had three speakers whose names are confirmed.',
  lead: { picture: 'wpc-2016', caption: null },
  body: [
    'The ninth {organisation:wpc|World Policy Conference} met in Doha from 20 to 22 November 2016. The Sheraton Doha was the venue, according to the release of the Qatari government, and {organisation:ifri|Ifri} was again the organiser.',
    'Sheikh {speaker:abdullah-bin-nasser-al-thani|Abdullah bin Nasser bin Khalifa Al Thani}, then Prime Minister and Minister of Interior of Qatar, was patron of the conference and gave the opening speech. It is the only edition for which our records show the patron and the first speaker in one person.',
    { heading: 'The opening session' },
    'Two key speakers joined him in the {session:2016-opening|opening session}: {speaker:jean-marc-ayrault|Jean-Marc Ayrault}, Minister of Foreign Affairs of France at the time, and {speaker:ahmet-davutoglu|Ahmet Davutoğlu}, former Prime Minister of Turkey. An embassy’s note names all three, and a release of the Qatari government describes the Prime Minister’s part; the conference reprinted both on its own site.',
    'Global governance, the future of the Middle East and public-private ethics were among the themes.',
    { heading: 'A round table on the Middle East' },
    '{speaker:riad-hijab|Riad Hijab}, described by the source as head of the Syrian opposition, took part in a round table on {session:2016-middle-east|the future of the Middle East}. That source, an opinion site published in several languages, serves us here for a name and a time only: it places the round table on the Sunday morning. The title on our page is a translation from its French.',
    'The same site is a lesson in names. It spells the participant’s surname in one way in French, in another in German and in a third in Arabic; all of them lead to one page on this portal.',
    { heading: 'Open questions' },
    'We hold no proceedings of the ninth edition, and no count of participants. Whoever can point us to a programme of the second and third days would fill the largest gap.',
  ],
  origins: [
    { kind: 'source', name: 'Government of Qatar, release reprinted by the World Policy Conference', source: 'qpm16' },
    { kind: 'source', name: 'Embassy note reprinted by the World Policy Conference', source: 'ukr16' },
    { kind: 'source', name: 'Voltaire Network (names and dates only)', source: 'volt16fr' },
  ],
  topics: ['middle-east', 'global-governance'],
}
