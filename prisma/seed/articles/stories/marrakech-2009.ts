import type { Story } from '../story'

export const marrakech2009: Story = {
  slug: 'marrakech-2009-seven-topics',
  kind: 'news',
  edition: 2,
  publishedAt: '2026-11-17T07:00:00Z',
  kicker: 'Marrakech 2009',
  headline: 'Marrakech 2009: seven topics and a former Secretary-General',
  standfirst:
    'The second edition took the conference from Évian to Morocco in the autumn of 2009. What its programme shows, and what it leaves out.',
  lead: { picture: 'wpc-2009', caption: null },
  body: [
    'A year after its first meeting in Évian, the {organisation:wpc|World Policy Conference} moved to Marrakech. The second edition ran from 30 October to 1 November 2009 and gave itself seven topics: political governance; economic and financial governance; international law; migration; energy and climate; health and environment; and water, agriculture and food.',
    'More than 120 people took part, according to reports in the Moroccan press.',
    { heading: 'From dinner to plenary' },
    'The organiser’s proceedings begin with a {session:2009-dinner|dinner debate} at 20:30, with {speaker:thierry-de-montbrial|Thierry de Montbrial}, the president and founder, and {speaker:nambaryn-enkhbayar|Nambaryn Enkhbayar}, former President of Mongolia.',
    'The {session:2009-opening|opening session}, from 08:30 to 09:30, lists King {speaker:mohammed-vi|Mohammed VI} of Morocco, de Montbrial and {speaker:kofi-annan|Kofi Annan}, former Secretary-General of the {organisation:un|United Nations}. Whether the King’s part was a speech or a message, the sources do not say.',
    'The first plenary session, {session:2009-p1|“Architecture of Political Governance”}, followed from 09:30 to 11:00. Enkhbayar took part again, with {speaker:han-seung-soo|Han Seung-soo}, former Prime Minister of the Republic of Korea, {speaker:hubert-vedrine|Hubert Védrine}, former Minister of Foreign Affairs of France, and {speaker:robert-blackwill|Robert Blackwill}, Senior Fellow of the RAND Corporation.',
    { heading: 'Announced, not confirmed' },
    'Newspapers named others in advance, among them another former Secretary-General, {speaker:boutros-boutros-ghali|Boutros Boutros-Ghali}, {speaker:michel-camdessus|Michel Camdessus}, {speaker:philippe-seguin|Philippe Séguin}, {speaker:celso-amorim|Celso Amorim} and {speaker:jordi-pujol|Jordi Pujol}. No source that we hold confirms that they came.',
    { heading: 'Traps in the sources' },
    'The times are on the page, but the days are not: our programme leaves them open instead of guessing. One press digest prints the dates as 30 October “and” 1 November, as if the day between had been free; two other reports have the full span. And one newspaper misspells the founder’s name, a form that our search understands and our pages do not repeat.',
  ],
  origins: [
    { kind: 'source', name: 'World Policy Conference, 2009 proceedings', source: 'proc09' },
    { kind: 'source', name: 'L’Opinion (Morocco)', source: 'magh09' },
    { kind: 'source', name: 'Libération (Morocco)', source: 'libe09' },
  ],
  topics: ['global-governance', 'climate-and-energy', 'health'],
}
