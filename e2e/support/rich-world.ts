import { createHash } from 'node:crypto'
import { db } from '@/lib/platform/db/client'
import { uniqueSlug } from '@/prisma/factories/client'
import { makeEdition } from '@/prisma/factories/editions'
import { makeOrganisation } from '@/prisma/factories/organisations'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeNameVariant, makeSpeaker } from '@/prisma/factories/speakers'
import { makePublishedStory } from '@/prisma/factories/stories'
import { makeTopic } from '@/prisma/factories/topics'
import { ornaments } from './ornaments'
import { makeMeeting } from './programme'
import { makeRichStory } from './rich-story'

const LONG = 'Maximiliana-Theodora Brzęczyszczykiewicz of the Northern Lakes and the Southern Canals'
/** More than any list shows on one page. */
export const MANY = 33
const HOUR_MS = 60 * 60 * 1000
/** Old enough to stand on no front page and in no feed's first entries. */
const LONG_AGO = new Date('2001-05-01T10:00:00Z')

/** Addresses of pages that hold whatever such a page can hold: what the demo world leaves empty. */
export type RichWorld = Awaited<ReturnType<typeof makeRichWorld>>

export async function makeRichWorld() {
  const { running, hub, broken } = await makeProgramme()
  const topic = await makeTopic(db(), { name: `Waterways, ${LONG}`, description: 'Of locks and gates.' })
  await db().sessionTopic.create({ data: { sessionId: hub.id, topicId: topic.id } })
  const person = await makePerson(hub)
  const story = await makeRichStory({ ...person, at: LONG_AGO, name: LONG, session: hub, topicId: topic.id })
  const crowd = await makeCrowd()
  return {
    ...crowd,
    story: `/articles/${story.slug}`,
    retracted: await makeRetracted(),
    preview: await makePreview(story.id),
    quote: `/quotes/${story.quoteIds[0]}`,
    embed: `/embed/quotes/${story.quoteIds[0]}`,
    hub: `${broken.path}/sessions/${hub.slug}`,
    cancelled: `${broken.path}/sessions/${broken.sessions[2]?.slug}`,
    programme: broken.path,
    running: running.path,
    speaker: `/speakers/${person.speaker.slug}`,
    topic: `/topics/${topic.slug}`,
    organisation: `/organisations/${person.organisation.slug}`,
  }
}

/** A meeting that is going on now, and one of long ago whose programme did not go as planned. */
async function makeProgramme() {
  const hour = Math.floor(Date.now() / HOUR_MS) * HOUR_MS
  const at = (hours: number) => new Date(hour + hours * HOUR_MS).toISOString()
  const running = await makeMeeting({
    zone: 'UTC',
    city: 'Astana',
    withoutDays: true,
    sessions: [
      ['On the air', at(-1), at(2), 0],
      ['In the other room', at(-1), at(1), 1],
      ['Soon to come', at(2), at(3), 0],
    ],
  })
  const broken = await makeMeeting({
    zone: 'Asia/Almaty',
    city: 'Almaty',
    sessions: [
      [`The opening, with a title as long as titles get: ${LONG}`, '2001-05-03T03:00Z', '2001-05-03T04:00Z', 0],
      ['Talks that moved', '2001-05-03T05:00Z', '2001-05-03T06:00Z', 1],
      ['Talks that were called off', '2001-05-03T05:00Z', '2001-05-03T06:00Z', 0],
      ['Talks that others took the place of', '2001-05-03T07:00Z', '2001-05-03T08:00Z', 0],
      ['What was held instead', '2001-05-03T07:00Z', '2001-05-03T08:00Z', 1],
      ['A first part', '2001-05-03T03:00Z', '2001-05-03T03:30Z', 0],
    ],
  })
  const [hub, moved, cancelled, replaced, instead, part] = broken.sessions
  const change = (session: typeof hub, data: object) => db().session.update({ where: { id: session?.id ?? '' }, data })
  await change(moved, {
    status: 'moved',
    previouslyStartsAt: new Date('2001-05-03T04:00Z'),
    statusNote: 'The hall was wet.',
  })
  await change(cancelled, { status: 'cancelled', statusNote: 'Nobody could come.' })
  await change(replaced, { status: 'replaced', replacedById: instead?.id })
  await change(part, { parentId: hub?.id })
  if (!hub) throw new Error('The programme has no opening.')
  await db().material.createMany({
    data: [
      { kind: 'recording', title: 'The whole opening', url: 'https://www.youtube.com/watch?v=aB3_-xyZ019' },
      { kind: 'recording', title: 'As heard', url: 'https://example.org/opening.mp3' },
      { kind: 'document', title: `The slides of ${LONG}`, url: 'https://example.org/slides.pdf', language: 'kk' },
    ].map((material) => ({ ...material, kind: material.kind as 'recording', sessionId: hub.id, addedAt: LONG_AGO })),
  })
  return { running, broken, hub }
}

type Hub = Awaited<ReturnType<typeof makeProgramme>>['hub']

/** Somebody of whom everything is known, at one edition as this and at another as that. */
async function makePerson(hub: Hub) {
  const [portrait] = await ornaments(1)
  const organisation = await makeOrganisation(db(), { name: `Trust of the ${LONG}` })
  const speaker = await makeSpeaker(db(), {
    name: LONG,
    sortName: LONG,
    honorific: 'Dr.',
    style: 'Her Excellency',
    wikidataId: `Q${process.hrtime.bigint()}`,
    website: 'https://lakes.example/',
    biography: 'She was made up so that a page has something to show.',
    portraitId: portrait?.id ?? null,
  })
  await makeNameVariant(db(), { speakerId: speaker.id, value: 'Максимилиана Озёрная', language: 'ru', kind: 'native' })
  await makeNameVariant(db(), { speakerId: speaker.id, value: 'ماكسيميليانا', language: 'ar', kind: 'transliteration' })
  await db().office.createMany({
    data: ['2019', '2023-05'].map((since, position) => ({
      speakerId: speaker.id,
      title: `Keeper of ${position + 1} locks`,
      organisationId: organisation.id,
      since,
      until: position === 0 ? '2023-05' : null,
      position,
    })),
  })
  const of = { speakerId: speaker.id, organisationId: organisation.id, organisationName: organisation.name }
  await makeAppearance(db(), { ...of, editionId: hub.editionId, sessionId: hub.id, role: 'moderator' })
  await makeAppearance(db(), { ...of, title: 'Deputy keeper of the gates', attendance: 'announced' })
  const other = await makeSpeaker(db())
  await makeAppearance(db(), { speakerId: other.id, editionId: hub.editionId, sessionId: hub.id })
  return { speaker, other, organisation }
}

/** A session, a speaker, a topic and an organisation with more stories and quotes than one page shows, and many corrections. */
async function makeCrowd() {
  const edition = await makeEdition(db(), { startsOn: null, endsOn: null })
  const session = await makeSession(db(), { editionId: edition.id, title: `A long session of ${LONG}` })
  const speaker = await makeSpeaker(db())
  const [topic, organisation] = [await makeTopic(db()), await makeOrganisation(db())]
  for (let story = 1; story <= MANY; story += 1) {
    const { id: articleId } = await makePublishedStory(db(), {
      headline: `Story ${story} of many`,
      at: new Date(LONG_AGO.getTime() - story * HOUR_MS),
      said: [
        { words: `Sentence ${story} of many`, speakerId: speaker.id, sessionId: session.id, editionId: edition.id },
      ],
    })
    await db().articleTopic.create({ data: { articleId, topicId: topic.id } })
    await db().articleOrganisation.create({ data: { articleId, organisationId: organisation.id } })
    await db().correction.createMany({
      data: ['First', 'Second'].map((note) => ({
        ...{ articleId, kind: 'clarification' as const, note: `${note} note.`, revision: 1, at: LONG_AGO },
      })),
    })
  }
  return {
    crowdedSpeaker: `/speakers/${speaker.slug}`,
    crowdedSession: `/editions/${edition.slug}/sessions/${session.slug}`,
    crowdedTopic: `/topics/${topic.slug}`,
    crowdedOrganisation: `/organisations/${organisation.slug}`,
    ledgerOfSession: `/quotes?edition=${edition.slug}&session=${session.slug}`,
    crowdedEdition: `/editions/${edition.slug}`,
  }
}

/** A story that was taken back for good: its address tells so. */
async function makeRetracted() {
  const story = await makePublishedStory(db(), { headline: 'What was not so', at: LONG_AGO })
  await db().article.update({ where: { id: story.id }, data: { state: 'retracted', liveRevisionId: null } })
  const path = `/articles/${story.slug}`
  const note = 'Nobody had said it.'
  await db().correction.create({
    data: { articleId: story.id, kind: 'retraction', note, revision: 1, at: LONG_AGO },
  })
  await db().address.create({
    data: { path, subject: 'article', subjectId: story.id, state: 'gone', note, changedAt: LONG_AGO },
  })
  return path
}

/** A link that shows a story to whoever holds it. */
async function makePreview(articleId: string) {
  const token = uniqueSlug('preview').padEnd(43, 'x')
  await db().previewLink.create({
    data: {
      ...{ articleId, revision: 2, createdAt: LONG_AGO, expiresAt: new Date('2999-01-01') },
      tokenHash: createHash('sha256').update(token).digest('hex'),
    },
  })
  return `/preview/${token}`
}
