import type { Story } from '../story'

export const evian2008: Story = {
  slug: 'evian-2008-where-the-conference-began',
  kind: 'analysis',
  edition: 1,
  publishedAt: '2026-11-16T07:30:00Z',
  kicker: 'Évian 2008',
  headline: 'Évian 2008: where the World Policy Conference began',
  standfirst:
    'Three days in October 2008, two presidents and a financial crisis: what the sources say about the first edition, and where they disagree.',
  lead: { picture: 'wpc-2008', caption: null },
  body: [
    'The {organisation:wpc|World Policy Conference} met for the first time in Évian-les-Bains, France, from 6 to 8 October 2008. Looking back, the sources agree on the outline of those three days. They differ on a number, and one of them gets the year wrong.',
    'The organiser was the {organisation:ifri|French Institute of International Relations}, Ifri, whose founder, {speaker:thierry-de-montbrial|Thierry de Montbrial}, founded the conference as well. Its subjects were the state of global governance, the end of unipolarity and the financial crisis.',
    { heading: 'Two presidents' },
    '{speaker:francois-fillon|François Fillon}, then Prime Minister of France, opened the conference. {speaker:nicolas-sarkozy|Nicolas Sarkozy}, President of France at the time, gave the {session:2008-closing|closing speech} on 8 October. In Évian he also met {speaker:dmitry-medvedev|Dmitry Medvedev}, then President of Russia, who spoke on a new security arrangement for Europe.',
    { heading: 'Who was expected' },
    'The Swiss broadcaster RTS named further guests before the meeting. Its list included the Presidents {speaker:abdullah-gul|Abdullah Gül} of Turkey, {speaker:boris-tadic|Boris Tadić} of Serbia, {speaker:lech-kaczynski|Lech Kaczyński} of Poland, {speaker:shimon-peres|Shimon Peres} of Israel and {speaker:pascal-couchepin|Pascal Couchepin} of the Swiss Confederation, Prime Minister {speaker:jose-luis-rodriguez-zapatero|José Luis Rodríguez Zapatero} of Spain, the Palestinian Prime Minister {speaker:salam-fayyad|Salam Fayyad} and the Secretary General of NATO, {speaker:jaap-de-hoop-scheffer|Jaap de Hoop Scheffer}.',
    'Our sources do not say which of them came. On this portal their places in the first edition are therefore marked as announced, and nothing more should be read into them.',
    { heading: 'How many came' },
    'In advance, the press spoke of about 500 participants, among them some 20 heads of state or government. The organiser’s report, written afterwards, counts 650 participants from some 40 countries. We print both figures and choose neither.',
    'A last caution for researchers: a bibliographic record that can still be found online dates this meeting to 2017 in its text. Its own title says 2008, and so does every other source.',
  ],
  origins: [
    { kind: 'source', name: 'World Policy Conference, report on the first edition', source: 'vdoc08' },
    { kind: 'source', name: 'RTS', source: 'rts08' },
    { kind: 'source', name: 'europeansources.info, bibliographic record', source: 'eur08' },
  ],
  topics: ['global-governance', 'global-economy', 'security'],
}
