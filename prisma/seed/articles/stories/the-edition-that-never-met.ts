import type { Story } from '../story'

export const theEditionThatNeverMet: Story = {
  slug: 'from-the-12th-to-the-14th',
  kind: 'analysis',
  edition: 13,
  publishedAt: '2026-11-21T14:00:00Z',
  kicker: 'Reference',
  headline: 'From the 12th to the 14th: the edition that never met',
  standfirst:
    'Seventeen numbers, sixteen meetings. How the World Policy Conference is counted, and where it has been held since 2008.',
  lead: { picture: 'wpc-2020', caption: null },
  body: [
    'Whoever counts the meetings of the {organisation:wpc|World Policy Conference} arrives at sixteen; whoever reads the number of the latest one in our records arrives at seventeen. Both are right. The 12th edition was held in Marrakech in October 2019, the next one, in Abu Dhabi in October 2021, was the 14th, and between them lies a number under which nobody met.',
    'An encyclopedia entry on the conference supports the count: for the meeting of 2021 it gives October 2019 as the previous one. Why the 13th edition was not held, and whether a place had been chosen, no source at hand tells. Its page on this portal therefore has neither city nor days, and stays in the list so that the numbers add up.',
    { heading: 'Sixteen meetings, ten cities' },
    {
      list: [
        'Marrakech: 2009, 2010, 2017 and 2019',
        'Abu Dhabi: 2021, 2022, 2023 and 2024',
        'Évian-les-Bains: 2008',
        'Vienna: 2011',
        'Cannes: 2012',
        'Monaco: 2013',
        'Seoul: 2014',
        'Montreux: 2015',
        'Doha: 2016',
        'Rabat: 2018',
      ],
    },
    'Morocco has been the host five times, the United Arab Emirates four times and France twice. No other country has had the conference more than once.',
    { heading: 'Ordinals and years' },
    'A second trap is arithmetic. Up to the 12th, an edition’s number and its year always differ by 2007: the 5th met in 2012, the 12th in 2019. The rule survives the gap only because the missing number took the missing year with it: 14 and 2021 again fit. A table that simply counts the meetings it lists breaks the rule from 2021 on.',
    'Citations should give the year beside the ordinal. Then a reader can tell at once whether a slip has crept in, as it has in one bibliographic record that files the first conference under 2017.',
    { heading: 'What remains open' },
    'The exact days of the third edition, in October 2010, are not confirmed, nor are the last days of the fourth (Vienna, 2011) and the eighth (Montreux, 2015).',
  ],
  origins: [
    { kind: 'source', name: 'Wikimili, World Policy Conference', source: 'wikimili' },
    { kind: 'source', name: 'Ifri, the 12th edition', source: 'ifri12' },
    { kind: 'source', name: 'Ifri, the 14th edition', source: 'ifri14' },
  ],
  editions: [12, 14],
  topics: ['global-governance'],
}
