import type { Story } from '../story'

export const howWeKeepTheRecord: Story = {
  slug: 'how-we-keep-the-record',
  kind: 'statement',
  edition: null,
  publishedAt: '2026-11-16T06:30:00Z',
  kicker: 'From the newsroom',
  headline: 'How we keep the record of a conference, and what we leave blank',
  standfirst:
    'A note to readers on the editions of the World Policy Conference that this portal covers: where the facts come from, what “announced” means, and why some fields are empty.',
  lead: { picture: 'wpc-2010', caption: null },
  body: [
    'Plenary opens with the record of one series, the {organisation:wpc|World Policy Conference}. Before you rely on it, you should know how it was made.',
    { heading: 'Only what a source confirms' },
    'Each date, place, title and name on these pages was read in at least one source: the organiser’s proceedings, a release of a ministry or a news report. What is known from memory alone is left out, however likely it is. The third edition, in October 2010, is an example: it met in Marrakech over a weekend, but since no source at hand names the days, its page gives none.',
    { heading: 'Announced is not the same as present' },
    'Many guest lists are published before the guests arrive. If a source names a person in advance and none confirms that the person came, the entry says “announced”. Where a message was read for somebody who stayed away, the entry says that too. At the {session:2010-opening|opening session} of 2010, for instance, the Moroccan foreign minister {speaker:taieb-fassi-fihri|Taïeb Fassi Fihri} read the message of King {speaker:mohammed-vi|Mohammed VI}.',
    { heading: 'Titles, times and countries' },
    'If the official title of a session is unknown, ours describes it and is marked as a description. A time without a day is given in words and not placed in the programme. A person’s country is shown only if an office or a source names it; it is never guessed from a name.',
    { heading: 'Quotes' },
    'A quotation names its speaker, the session and whoever printed the words. It counts as verified only after a comparison with a recording or transcript. None of those published so far has passed that test, and all are marked accordingly.',
    { heading: 'Partial by nature' },
    'Of many programmes we hold the first page only. Lists of sessions and speakers are therefore incomplete, and an empty field means that we do not know, not that there was nothing. If you can fill one from a document, the newsroom wants to see it. Errors will be corrected in public, with a note on the page that says what changed.',
  ],
  origins: [],
  editions: [3],
  topics: ['global-governance'],
}
