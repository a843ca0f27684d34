import type { Story } from '../story'

export const whoCameMostOften: Story = {
  slug: 'who-came-most-often',
  kind: 'analysis',
  edition: null,
  publishedAt: '2026-11-21T08:30:00Z',
  kicker: 'Data',
  headline: 'Who came most often? A count, with its limits',
  standfirst:
    'Our records join 130 people to sixteen meetings of the World Policy Conference. Most of them appear once. The records are partial, and this count is only as good as they are.',
  lead: { picture: 'wpc-2019', caption: null },
  body: [
    'At every meeting of the {organisation:wpc|World Policy Conference} from 2008 to 2024 there is one constant: {speaker:thierry-de-montbrial|Thierry de Montbrial}, its founder, whom our records list for all sixteen. Nobody else comes near.',
    'The count below covers 130 people. It is taken from programmes, proceedings and press reports of which we hold only parts, so it shows who is on record, not who was in the room. For some editions we know more than twenty names, for others one or two.',
    { heading: 'Five editions and more' },
    {
      list: [
        '{speaker:thierry-de-montbrial|Thierry de Montbrial}: 16 editions',
        '{speaker:jean-claude-trichet|Jean-Claude Trichet}: 6 editions, of which 3 rest on an announcement',
        '{speaker:hubert-vedrine|Hubert Védrine}: 5 editions, of which 3 rest on an announcement',
        '{speaker:bartholomew-i|Bartholomew I}: 5 editions, of which 1 by a message that was read out',
      ],
    },
    'Four more people are listed for three editions each: {speaker:christophe-de-margerie|Christophe de Margerie}, {speaker:kemal-dervis|Kemal Derviş}, {speaker:laurent-fabius|Laurent Fabius} and King {speaker:mohammed-vi|Mohammed VI}. For the King, one entry is a message read out, and for the other two the sources do not say in which form he took part.',
    { heading: 'Once, and never again on record' },
    'Of the 130 people, 104 are listed for a single edition and 26 for more than one. It would be wrong to conclude that most guests never return: a programme known only by its first page hides the second visit of anybody who spoke in the afternoon.',
    { heading: 'Offices change, people do not' },
    'Trichet shows why this portal keeps an office with each appearance. He is listed as President of the European Central Bank for 2008, as its former president for 2013 and 2014, as European Chairman of the Trilateral Commission for 2021 and as Honorary Governor of the Banque de France for 2024. One person, one page, and a title for each year that a source gives.',
    { heading: 'Left out of the count' },
    'Patronage is not participation. A name that a source mentions without placing its bearer at the conference, such as a head of state quoted by a minister, does not count either.',
  ],
  origins: [],
  editions: [1, 6, 7, 12, 14, 17],
  topics: ['global-governance'],
}
