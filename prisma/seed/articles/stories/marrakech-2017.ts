import type { Story } from '../story'

export const marrakech2017: Story = {
  slug: 'marrakech-2017-announced-and-held',
  kind: 'analysis',
  edition: 10,
  publishedAt: '2026-11-18T14:00:00Z',
  kicker: 'Marrakech 2017',
  headline: 'Announced and held: what changed between two pages of the tenth edition',
  standfirst:
    'One page said in advance who would come to Marrakech in November 2017; another recorded the sessions. Laid side by side, they show why an announcement is not a record.',
  lead: { picture: 'wpc-2017', caption: null },
  body: [
    'For its tenth edition the {organisation:wpc|World Policy Conference} returned to Marrakech, from 3 to 5 November 2017. {organisation:ifri|Ifri} announced more than 250 participants from about 35 countries and a long list of subjects: the Middle East and the European Union, America one year after its election, Russia in twenty years, the digital age, artificial intelligence and work, trade, Africa, energy and climate.',
    'Two accounts of that meeting stand in our records. One is the announcement; the other is the organiser’s proceedings. They do not name the same people.',
    { heading: 'A president and a prime minister' },
    'The announcement names {speaker:aleksandar-vucic|Aleksandar Vučić}, President of Serbia. The proceedings of the first plenary session, {session:2017-p1|“The future of South-East Europe”}, show Serbia’s Prime Minister, {speaker:ana-brnabic|Ana Brnabić}, with {speaker:edi-rama|Edi Rama}, Prime Minister of Albania, and {speaker:thierry-de-montbrial|Thierry de Montbrial}. The session was listed from 10:00 to 10:45.',
    'That does not prove that the President stayed away. It means that the proceedings do not show him in the part that we hold, and so he remains “announced” here. The same goes for {speaker:mohammed-bin-abdulrahman-al-thani|Mohammed bin Abdulrahman Al Thani} of Qatar, {speaker:moussa-faki-mahamat|Moussa Faki Mahamat} of the African Union Commission, {speaker:nasser-bourita|Nasser Bourita} of Morocco and {speaker:remy-rioux|Rémy Rioux} of the French Development Agency.',
    { heading: 'Four names at the opening' },
    'The {session:2017-opening|opening session}, from 09:00 to 10:00, lists de Montbrial, King {speaker:mohammed-vi|Mohammed VI} of Morocco, President {speaker:emmanuel-macron|Emmanuel Macron} of France and Patriarch {speaker:bartholomew-i|Bartholomew I}. A name on such a list may stand for a speech, a recording or a text read out by somebody else. For the King and for the French President, the page does not tell.',
    { heading: 'How to read our pages' },
    'An entry without a remark rests on a programme, on proceedings or on a report. “Announced” means that a source named the person in advance and that nothing more is known. Where a message is confirmed, the entry says so.',
  ],
  origins: [
    { kind: 'source', name: 'World Policy Conference, 2017 proceedings', source: 'proc17' },
    { kind: 'source', name: 'Ifri, announcement of the tenth edition', source: 'ifri10' },
  ],
  topics: ['europe', 'technology', 'global-economy'],
}
