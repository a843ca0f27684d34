import { randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/db/client'
import { makeEdition, makeSeries } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import type { Release } from './release'

/** A release about a conference that was made up, with everything that releases have: each of its people is invented. */
export async function harbourRelease(): Promise<Release> {
  const tag = randomUUID().slice(0, 8)
  const family = `Marvel${tag.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`
  const series = await makeSeries(db(), { name: `Harbour Policy Forum ${tag}`, abbreviation: 'HPF' })
  const edition = await makeEdition(db(), {
    ...{ seriesId: series.id, number: 9, year: 2031, city: 'Tallinn', country: 'EE', timeZone: 'Europe/Tallinn' },
    ...{ startsOn: new Date('2031-05-07T00:00:00Z'), endsOn: new Date('2031-05-09T00:00:00Z') },
  })
  const session = await makeSession(db(), { editionId: edition.id, title: `Open Water ${tag}` })
  const speaker = await makeSpeaker(db(), { name: `Ilse ${family}`, sortName: `${family}, Ilse` })
  const founder = await makeSpeaker(db(), { name: `Joaquim Sarr${family}`, sortName: `Sarr${family}, Joaquim` })
  await makeAppearance(db(), {
    ...{ editionId: edition.id, sessionId: session.id, speakerId: speaker.id, title: 'Minister of Ports' },
    organisationName: null,
  })
  const headline = `Made-up Minister Opens the Locks ${tag}`
  return {
    headline,
    text: text(headline, `Harbour Policy Forum ${tag}`, `Ilse ${family}`, family),
    sessionTitle: session.title,
    speakers: [speaker.name],
    /** Named in the text by a spelling that the portal does not know. */
    unknown: { label: `Jo Sarr${family.toLowerCase()}`, chosen: founder.name },
    city: 'Riga',
    quotes: ['A lock that never opens', 'We count the ships', 'the tide has never', 'We are ready'],
    captions: [`Ilse ${family} at the forum.`],
    credits: ['Harbour Press Office'],
    closing: 'Follow us on',
    prose: 'A lock is a chamber with two gates',
  }
}

function text(headline: string, series: string, name: string, family: string): string {
  return `${headline}

RIGA—A made-up minister explained the art of waiting as ${name}, Minister of Ports, spoke at the 9th ${series} (HPF), held on May 7-9 in Tallinn, according to the made-up port authority.

${name} at the forum. Photo credit: Harbour Press Office.

“A lock that never opens is only a wall,” she said. “Nobody ever built a harbour behind a wall and kept it for long.”

“We count the ships that turn away – not only those that come in,” ${family} noted.

Photo credit: Harbour Press Office.

A lock is a chamber with two gates, of which one is always shut, and those who live far from the sea may never have seen one.

${family} told the moderator that “the tide has never waited for anybody. It will not begin with us.”

She added, “We are ready to share the keys with whoever shares the work.”

According to her, the made-up gates will be open by the spring.

“Keys wear out when too many hands turn them,” said Jo Sarr${family.toLowerCase()}.

Get the made-up news first: follow us on X, Facebook and Telegram!`
}
