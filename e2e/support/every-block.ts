import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { db } from '@/lib/platform/db/client'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { makeAssignment } from '@/prisma/factories/assignments'
import { embed, gallery, note, questionAnswer } from '@/prisma/factories/blocks'
import { makeEdition } from '@/prisma/factories/editions'
import { makeSession } from '@/prisma/factories/sessions'
import { makeSpeaker } from '@/prisma/factories/speakers'
import { ornaments } from './ornaments'

const LONG_NAME = 'Maximiliana-Theodora Brzęczyszczykiewicz of the Northern Lakes and the Southern Canals'

/** An edition with a session that waits for its story, an assignment, and a story that holds every block, begun by whoever is signed in. */
export async function everyBlock(page: Page) {
  const edition = await makeEdition(db())
  const session = await makeSession(db(), { editionId: edition.id })
  const assignment = await makeAssignment(db(), { sessionId: session.id })
  const speaker = await makeSpeaker(db(), { name: LONG_NAME, sortName: LONG_NAME })
  const pictures = await ornaments(3)
  const quotes = [
    attribution({ speakerId: speaker.id, verification: 'disputed' }),
    attribution({ speakerLabel: 'the moderator' }),
    attribution({}),
  ] as const
  const [disputed, answered, unsigned] = quotes
  const created = await page.request.post('/api/desk/articles', {
    headers: { origin: new URL(page.url()).origin },
    data: {
      kind: 'interview',
      editionId: edition.id,
      headline: `Every block there is ${randomUUID().slice(0, 8)}`,
      standfirst: 'What it says.',
      content: content(
        [
          paragraph('She said: ', ['a lock that never opens is only a wall', disputed.id], ' and and left.'),
          questionAnswer(['Who holds the keys?'], answered.id, ['Whoever asks in time.']),
          { type: 'heading', attrs: { id: randomUUID(), level: 2 }, content: [{ type: 'text', text: 'Keys' }] },
          {
            type: 'blockQuote',
            attrs: { id: randomUUID(), quoteId: unsigned.id },
            content: [{ type: 'text', text: 'No.' }],
          },
          gallery(...pictures.map(({ id }) => id)),
          embed('https://vimeo.com/76979871'),
          note('Everybody here was made up.', 'editor'),
          note('A lock is a chamber with two gates.'),
        ],
        { quotes: [...quotes], closing: { text: 'Read on.', networks: [{ name: 'X', url: 'https://x.example' }] } },
      ),
    },
  })
  if (!created.ok()) throw new Error(await created.text())
  const { id } = (await created.json()) as { id: string }
  return { id, edition, session, assignment }
}
