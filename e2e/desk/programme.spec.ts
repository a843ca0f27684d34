import { randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/db/client'
import { makeEdition, makeRoom, makeVenue } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import { expect, test } from '../fixtures'

/** An edition in Paris on the day when its clocks go back, with two rooms and a session at ten. */
async function programme() {
  const venue = await makeVenue(db())
  const [hall, annex] = [
    await makeRoom(db(), { venueId: venue.id, name: 'Hall', position: 0 }),
    await makeRoom(db(), { venueId: venue.id, name: 'Annex', position: 1 }),
  ]
  const edition = await makeEdition(db(), {
    ...{ timeZone: 'Europe/Paris', city: 'Paris', country: 'FR', venueId: venue.id },
    ...{ startsOn: new Date('2026-10-25'), endsOn: new Date('2026-10-25') },
  })
  const day = new Date('2026-10-25')
  const session = await makeSession(db(), {
    ...{ editionId: edition.id, roomId: hall.id, day, title: `Opening ${randomUUID().slice(0, 8)}` },
    ...{ startsAt: new Date('2026-10-25T09:00:00Z'), endsAt: new Date('2026-10-25T10:00:00Z') },
  })
  return { edition, session, hall, annex, day, path: `/desk/editions/${edition.slug}/programme` }
}

const stored = (id: string) => db().session.findUniqueOrThrow({ where: { id } })

test('a session is dragged to another time and room, undone, moved by keys, and readers are told in a change log', async ({
  page,
  stranger,
  signInAs,
}) => {
  await signInAs('editor')
  const { edition, session, hall, annex, path } = await programme()
  await page.setViewportSize({ width: 1440, height: 1000 })
  await page.goto(`/desk/editions/${edition.slug}/versions`)
  await page.getByLabel('Name', { exact: true }).fill('First programme')
  await page.getByRole('button', { name: 'Name this version' }).click()
  await expect(page.getByRole('link', { name: 'Version 1' })).toBeVisible()

  await page.goto(path)
  const grip = page.getByRole('button', { name: `Move “${session.title}”` })
  await expect(page.getByLabel('Tell readers that a session was moved')).toBeChecked()
  const block = page.locator(`[data-session="${session.id}"]`)
  const box = await block.boundingBox()
  if (!box) throw new Error('The session is not on the grid.')
  const from = { x: box.x + box.width - 30, y: box.y + box.height / 2 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  // An hour and a half down, and one room to the right.
  await page.mouse.move(from.x + box.width, from.y + 90 * 1.4, { steps: 5 })
  await page.mouse.up()
  const note = page.getByRole('status').filter({ hasText: session.title })
  await expect(note).toContainText('from 10:00–11:00, Hall to 11:30–12:30, Annex')
  expect(await stored(session.id)).toMatchObject({
    ...{ startsAt: new Date('2026-10-25T10:30:00Z'), roomId: annex.id, status: 'moved' },
    previouslyStartsAt: new Date('2026-10-25T09:00:00Z'),
  })
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(note).toContainText('to 10:00–11:00, Hall')
  expect(await stored(session.id)).toMatchObject({
    startsAt: session.startsAt,
    roomId: hall.id,
    previouslyStartsAt: null,
  })

  await grip.focus()
  for (let step = 0; step < 18; step += 1) await page.keyboard.press('ArrowDown')
  await expect(block).toContainText('11:30–12:30')
  await page.keyboard.press('Enter')
  await expect(note).toContainText('to 11:30–12:30, Hall')

  await page.goto(`/desk/editions/${edition.slug}/versions`)
  await expect(page.getByText('Moved from 10:00 to 11:30.')).toBeVisible()
  await page.getByLabel('Name', { exact: true }).fill('Second programme')
  await page.getByRole('button', { name: 'Name this version' }).click()
  await expect(page.getByRole('link', { name: 'Version 2' })).toBeVisible()
  await stranger.goto(`/editions/${edition.slug}/changes`)
  await expect(stranger.getByText('Moved from 10:00 to 11:30.')).toBeVisible()
  const feed = await stranger.request.get(`/feeds/editions/${edition.slug}/changes.xml`)
  expect(feed.headers()['content-type']).toContain('application/atom+xml')
  expect(await feed.text()).toContain('Moved from 10:00 to 11:30.')
})

test('the form does the same by keyboard, asks which of two hours is meant, and keeps both versions of a conflict', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor')
  const { session } = await programme()
  await page.goto(`/desk/sessions/${session.id}`)
  await page.getByLabel('Begins').fill('2026-10-25T02:30')
  // The end goes along into the hour that comes twice; the start is asked first.
  await page.getByRole('radio', { name: 'The second (UTC+1)' }).first().check()
  await expect(page.getByLabel('Ends')).toHaveValue('2026-10-25T03:30')
  await page.getByLabel('Title', { exact: true }).fill('Typed here')
  await db().session.update({
    where: { id: session.id },
    data: { title: 'Saved there', abstract: 'A new abstract.', version: { increment: 1 } },
  })
  await page.getByRole('button', { name: 'Save the session' }).click()
  const choice = page.getByRole('group', { name: 'Title', exact: true })
  await expect(choice).toContainText('Typed here')
  await expect(choice).toContainText('Saved there')
  await expect(page.getByText('Taken over from them: Abstract.')).toBeVisible()
  await choice.getByRole('button', { name: 'Keep mine' }).click()
  await page.getByRole('button', { name: 'Save the session' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  expect(await stored(session.id)).toMatchObject({
    ...{ title: 'Typed here', abstract: 'A new abstract.', startsAt: new Date('2026-10-25T01:30:00Z') },
    endsAt: new Date('2026-10-25T02:30:00Z'),
  })
})

test('somebody in two rooms at once is flagged, and added to a session with the office of that day', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor')
  const { edition, session, annex, day, path } = await programme()
  const name = `Tiémoko ${randomUUID().slice(0, 6)} Koné`
  const speaker = await makeSpeaker(db(), { name, sortName: name })
  await db().office.create({
    data: { speakerId: speaker.id, title: 'Vice President', since: '2022', position: 0 },
  })
  const other = await makeSession(db(), {
    ...{ editionId: edition.id, roomId: annex.id, day, title: `Panel ${randomUUID().slice(0, 8)}` },
    ...{ startsAt: new Date('2026-10-25T09:30:00Z'), endsAt: new Date('2026-10-25T10:30:00Z') },
  })
  await makeAppearance(db(), { editionId: edition.id, sessionId: other.id, speakerId: speaker.id })
  await page.goto(`/desk/sessions/${session.id}`)
  await page.getByRole('button', { name: 'Add a person' }).click()
  await page.getByLabel('Person', { exact: true }).fill(name)
  await page.getByRole('option', { name }).click()
  await page.getByRole('button', { name: 'Use: Vice President' }).click()
  await page.getByRole('button', { name: 'Save the session' }).click()
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible()
  expect(await db().appearance.findFirst({ where: { sessionId: session.id } })).toMatchObject({
    speakerId: speaker.id,
    title: 'Vice President',
  })
  await page.goto(path)
  const flagged = page.getByRole('listitem').filter({ hasText: `${name}: in two sessions at the same time` })
  await expect(flagged).toContainText(session.title)
  await expect(flagged).toContainText(other.title)
})
