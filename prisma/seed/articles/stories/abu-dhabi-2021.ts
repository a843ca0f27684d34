import type { Story } from '../story'

export const abuDhabi2021: Story = {
  slug: 'abu-dhabi-2021-first-in-the-emirates',
  kind: 'news',
  edition: 14,
  publishedAt: '2026-11-19T14:00:00Z',
  kicker: 'Abu Dhabi 2021',
  headline: 'Abu Dhabi 2021: the first edition in the Emirates, and the first in two years',
  standfirst:
    'In October 2021 the conference met again after a gap in its numbering. The setting was new, and it has not changed since in the records that we hold.',
  lead: { picture: 'wpc-2021', caption: null },
  body: [
    'When the {organisation:wpc|World Policy Conference} opened its 14th edition in Abu Dhabi on 1 October 2021, two years had passed since the 12th, and there had been no 13th. It was the first edition in the United Arab Emirates, according to the {organisation:wam|Emirates News Agency} (WAM); it lasted until 3 October and met in the Emirates Palace.',
    'Sheikh {speaker:nahyan-bin-mubarak-al-nahyan|Nahyan bin Mubarak Al Nahyan}, Minister of Tolerance and Coexistence, officially opened the conference, as Arab News reported.',
    { heading: 'Guests of state' },
    'WAM’s reports from those days name {speaker:paul-kagame|Paul Kagame}, President of Rwanda, {speaker:patrick-achi|Patrick Achi}, then Prime Minister of Côte d’Ivoire, and {speaker:edi-rama|Edi Rama}, Prime Minister of Albania. In one printing Achi’s surname has a wrong last letter.',
    { heading: 'Two sessions on record' },
    'The proceedings start with a plenary session, {session:2021-p1|“How Will Globalization Mutate?”}, from 08:30 to 10:00, with {speaker:jean-claude-trichet|Jean-Claude Trichet}, {speaker:masood-ahmed|Masood Ahmed} of the {organisation:cgd|Center for Global Development}, {speaker:bertrand-badre|Bertrand Badré}, {speaker:bark-taeho|Bark Taeho}, {speaker:thomas-gomart|Thomas Gomart} of {organisation:ifri|Ifri} and {speaker:yuichi-hosoya|Yuichi Hosoya}. The page shows no opening session before it and does not date it.',
    'On 2 October {speaker:anwar-gargash|Anwar Gargash}, Diplomatic Adviser to the President of the UAE, and {speaker:thierry-de-montbrial|Thierry de Montbrial} held a {session:2021-gargash|discussion on geopolitical issues}. The wording is ours: the official title, if there was one, is not in our sources.',
    { heading: 'The agenda and the numbers' },
    'The world after COVID-19 came first on a list of themes that went on to transatlantic relations, digital questions, Europe between the United States and China, health, raw materials, energy and climate, money, food and space.',
    'One report speaks of about 200 participants, another of more than 200. The next three editions, to 2024, were also held in Abu Dhabi.',
  ],
  origins: [
    { kind: 'source', name: 'Emirates News Agency (WAM)', source: 'wam21a' },
    { kind: 'source', name: 'World Policy Conference, 2021 proceedings', source: 'proc21' },
    { kind: 'source', name: 'Arab News', source: 'arabnews21' },
  ],
  topics: ['global-economy', 'health', 'technology'],
}
