import type { Story } from '../story'

export const rabat2018: Story = {
  slug: 'rabat-2018-a-morning-on-the-record',
  kind: 'news',
  edition: 11,
  publishedAt: '2026-11-19T07:00:00Z',
  kicker: 'Rabat 2018',
  headline: 'Rabat 2018: a morning on the record',
  standfirst:
    'A prime minister, two messages and a plenary of four: the first hours of the 11th edition are known to the minute, the rest of it hardly at all.',
  lead: { picture: 'wpc-2018', caption: null },
  body: [
    'The 11th {organisation:wpc|World Policy Conference} stayed in Morocco but changed cities: from 26 to 28 October 2018 it met in Rabat, the only time in our records that the capital was the host. Economic challenges, migration, the future of the euro and Africa were on the agenda. More than 250 participants from over 40 countries took part, according to {organisation:ifri|Ifri} and a press report that the organiser reprinted.',
    { heading: '08:30: the opening' },
    'The {session:2018-opening|opening session} on Friday 26 October ran from 08:30 to 09:45. {speaker:amadou-gon-coulibaly|Amadou Gon Coulibaly}, then Prime Minister of Côte d’Ivoire, took part beside the founder and chairman, {speaker:thierry-de-montbrial|Thierry de Montbrial}.',
    'Two more names stand on the programme, and neither means a presence. {speaker:michel-aoun|Michel Aoun}, at that time President of Lebanon, and {speaker:bartholomew-i|Bartholomew I}, the Ecumenical Patriarch, had sent messages, which were read out. Our pages say so next to their names.',
    { heading: '09:45: the first plenary' },
    'The {session:2018-p1|first plenary session} lasted two hours, until 11:45. Its title is missing in the part of the proceedings that we hold; its speakers are not:',
    {
      list: [
        '{speaker:jeffry-frieden|Jeffry Frieden}, Professor of Government at Harvard University (the first name really is spelt that way)',
        '{speaker:kemal-dervis|Kemal Derviş}, Senior Fellow at Brookings, former head of UNDP and former Minister of Economic Affairs of Turkey',
        '{speaker:marcus-noland|Marcus Noland}, Executive Vice President of the {organisation:piie|Peterson Institute for International Economics}',
        '{speaker:il-sakong|Il SaKong}, Chairman of the Institute for Global Economics',
      ],
    },
    { heading: 'The names in advance' },
    'Ifri’s announcement had promised a wider cast, from {speaker:josep-borrell|Josep Borrell}, then Minister of Foreign Affairs of Spain, to {speaker:karl-brauner|Karl Brauner} of the {organisation:wto|World Trade Organization} and {speaker:laurent-fabius|Laurent Fabius}, President of the Constitutional Council of France. For none of these can we show a session, and their entries remain announcements.',
  ],
  origins: [
    { kind: 'source', name: 'World Policy Conference, 2018 proceedings', source: 'proc18' },
    { kind: 'source', name: 'Ifri, announcement of the 11th edition', source: 'ifri11' },
    { kind: 'source', name: 'Press report reprinted by the World Policy Conference', source: 'matin18' },
  ],
  topics: ['global-economy', 'africa', 'europe'],
}
