import type { Story } from '../story'

export const sahel2022: Story = {
  slug: 'sahel-2022-the-announced-line-up',
  kind: 'news',
  edition: 15,
  publishedAt: '2026-11-20T07:00:00Z',
  kicker: 'Abu Dhabi 2022',
  headline: 'The Sahel on the first day: an announced line-up from 2022',
  standfirst:
    'Four names were announced for one plenary session of the 15th edition. The announcement is all that our sources hold of it.',
  lead: { picture: 'wpc-2022', caption: null },
  body: [
    'The 15th {organisation:wpc|World Policy Conference}, held in Abu Dhabi from 9 to 11 December 2022, gave a plenary session of its first day to {session:2022-p5|the Sahel and West Africa}. The Beninese site 24 Heures au Bénin published the line-up in advance, in an article about the invitation of the country’s minister of finance.',
    'The French title that it prints speaks of geopolitics and geoeconomics; the English one on our page is a translation of it.',
    { heading: 'The four names' },
    {
      list: [
        '{speaker:romuald-wadagni|Romuald Wadagni}, Minister of State for Economy and Finance of Benin',
        '{speaker:francis-behanzin|Francis A. Behanzin}, a general and co-founding president of a network against terrorism',
        '{speaker:serge-ekue|Serge Ekué}, President of the {organisation:boad|West African Development Bank}, known by its French initials BOAD',
        '{speaker:manasseh-nshuti|Manasseh Nshuti}, for whom our sources give no office',
      ],
    },
    'All four are listed here as announced. No source that we hold reports the session itself, and nothing is known of what was said.',
    { heading: 'A plenary with a source of its own' },
    'It is different with the first plenary session, {session:2022-p1|“Geoeconomics and Development in a Fragmented World”}, which the organiser’s proceedings show from 08:30 to 10:00. {speaker:masood-ahmed|Masood Ahmed} of the {organisation:cgd|Center for Global Development}, {speaker:aminata-toure|Aminata Touré}, a former Prime Minister of Senegal, {speaker:jean-marie-paugam|Jean-Marie Paugam}, Deputy Director-General of the {organisation:wto|World Trade Organization}, and {speaker:kim-heungchong|Kim Heungchong}, President of the {organisation:kiep|Korea Institute for International Economic Policy}, took part.',
    { heading: 'Around the session' },
    'The meeting was held at the St. Regis on Saadiyat Island, according to the organiser’s venue page. The international economic order, the rivalry between the United States and China, the future of the European Union, the climate and energy transition, public health and food security were its other themes.',
  ],
  origins: [
    { kind: 'source', name: '24 Heures au Bénin', source: 'benin22' },
    { kind: 'source', name: 'World Policy Conference, 2022 proceedings', source: 'proc22' },
    { kind: 'source', name: 'World Policy Conference, 2022 venue', source: 'venue22' },
  ],
  topics: ['africa', 'global-economy'],
}
