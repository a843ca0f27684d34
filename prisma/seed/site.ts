import type { Transaction } from '@/lib/platform/db/transaction'
import type { ServicePage, ServicePageName } from '@/lib/site/model'
import { SEEDED_AT } from './data'

/** What a demonstration says of itself. A newsroom of its own writes its own at the desk. */
const PAGES: Record<ServicePageName, ServicePage> = {
  about: {
    title: 'About Plenary',
    text: `Plenary covers conferences, and joins what is usually kept apart: the programme of every edition, the people who took part with the office they held that day, the exact words they said, and the stories written about them.

## How we work

- A quote leads to its speaker, its session and every story that prints it. Words that were compared with a recording or a transcript are marked as checked.
- An office is given as it was on the day. What no source confirms is left open, and says so.
- A session that was moved, cancelled or replaced stays in the programme with a note of what became of it.
- Who made a picture is named beside it.

## When we are wrong

We put it right where it stands, say at the top of the story what was changed, and list it under [Corrections](/corrections). The words of a quote are never changed in silence. Please tell us what you find: see [Contact](/contact).

## This edition of Plenary

You are reading a demonstration. Its facts on the World Policy Conference come from published sources; its stories were written for it.`,
  },
  contact: {
    title: 'Contact',
    text: `## Corrections

Tell us which page it is, what is wrong, and how you know. An address such as the one that a story or a quote gives under “Cite” is enough to find it.

## Using what we publish

Every quote has a page with a citation to copy and a frame to embed. All coverage goes out as an [RSS feed](/feeds/coverage.xml).

This is a demonstration, so nobody reads mail for it. A newsroom puts its own addresses here.`,
  },
  imprint: {
    title: 'Imprint',
    text: `This is a demonstration of Plenary, free software under the MIT licence. It has no publisher.

A newsroom that runs Plenary names itself here: who publishes, who answers for the content, where, and how to reach them.

The type is set in Source Serif and Inter, both under the SIL Open Font License. The ornaments are drawn by the software from the number and the city of each edition.`,
  },
  privacy: {
    title: 'Privacy',
    text: `## What reading leaves behind

Nothing. Readers’ pages set no cookie, count nobody and ask no other house for anything: no fonts, no scripts, no pixels.

## What stays in your browser

- If you switch on your own clock in a programme, that choice.
- Pages that you have read, so that you can read them again without a network.

Both are yours to clear, and neither is sent to us.

## What leads elsewhere

A film plays in the page only after you press its button. From then on the house that keeps it learns your network address, as with any visit there.

## For the newsroom

Whoever signs in to the desk gets one cookie, which says that they are signed in. What they do there is kept in an audit trail.`,
  },
}

/** Only what was never written: a newsroom's own texts stay. */
export async function seedSite(tx: Transaction): Promise<number> {
  const { count } = await tx.siteRevision.createMany({
    data: Object.entries(PAGES).map(([part, { title, text }]) => ({
      part: part as ServicePageName,
      number: 1,
      content: { title, text },
      savedAt: SEEDED_AT,
    })),
    skipDuplicates: true,
  })
  return count
}
