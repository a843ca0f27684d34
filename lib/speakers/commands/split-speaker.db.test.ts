import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import { db } from '@/lib/platform/db/client'
import { saveDraft } from '@/lib/articles/commands/save-draft'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance } from '@/prisma/factories/speakers'
import { viewerWith } from '@/prisma/testing/desk'
import { NOW, peopleDesk, pictureWith, versionOf } from '@/prisma/testing/people-desk'
import { splitSpeaker } from './split-speaker'
import { withdrawNamesakes } from './state-namesakes'

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

const { person, merge, quotedIn } = peopleDesk(() => editor)

describe('splitSpeaker', () => {
  it('hands a part to somebody new, also in stories that go live again', async () => {
    const mixed = await person()
    const session = await makeSession(db())
    const own = await makeAppearance(db(), { speakerId: mixed.id })
    const theirs = await makeAppearance(db(), {
      ...{ speakerId: mixed.id, sessionId: session.id, editionId: session.editionId },
    })
    const { articleId, quoteId, headline } = await quotedIn(mixed.id, theirs)
    const [pictureId, otherPictureId] = [(await pictureWith(mixed.id)).id, (await pictureWith(mixed.id)).id]
    const parts = {
      ...{ appearanceIds: [theirs.id], variantIds: [], officeIds: [], quoteIds: [], articleIds: [articleId] },
      pictureIds: [pictureId, randomUUID()],
    }
    const base = await versionOf(mixed.id)
    const input = { speakerId: mixed.id, base, into: { name: 'Other Family' }, ...parts }
    const both = await Promise.all([1, 2].map(() => splitSpeaker(input, editor, NOW)))
    const done = both.find(({ ok }) => ok)
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const intoId = done?.ok ? done.value.intoId : ''
    const state = async () => ({
      own: (await db().appearance.findUnique({ where: { id: own.id } }))?.speakerId,
      theirs: (await db().appearance.findUnique({ where: { id: theirs.id } }))?.speakerId,
      quote: await db().quote.findUnique({ where: { id: quoteId }, select: { speakerId: true, appearanceId: true } }),
      story: await db().articleSpeaker.findMany({ where: { articleId }, select: { speakerId: true, quoted: true } }),
      pictures: await db().mediaPerson.findMany({
        where: { assetId: { in: [pictureId, otherPictureId] } },
        orderBy: { assetId: 'asc' },
      }),
    })
    const parted = {
      own: mixed.id,
      theirs: intoId,
      quote: { speakerId: intoId, appearanceId: theirs.id },
      story: [{ speakerId: intoId, quoted: true }],
      pictures: [
        { assetId: pictureId, speakerId: intoId },
        { assetId: otherPictureId, speakerId: mixed.id },
      ].sort((a, b) => (a.assetId < b.assetId ? -1 : 1)),
    }
    expect(await state()).toEqual(parted)
    // The text of the story still names the first; it is read as what is known now.
    const { content: text } = await db().articleRevision.findFirstOrThrow({ where: { articleId } })
    const again = await saveDraft(
      { articleId, base: 1, headline: `${headline} again`, standfirst: '', content: text as never },
      editor,
      NOW,
    )
    expect(again).toMatchObject({ ok: true })
    expect(await publishArticle({ articleId, revision: 2 }, editor, NOW)).toMatchObject({ ok: true })
    expect(await state()).toEqual(parted)
    expect(await merge(mixed.id, intoId)).toMatchObject({ problem: { issues: [{ message: 'merge.namesakes' }] } })
    await withdrawNamesakes({ ids: [intoId, mixed.id], note: null }, editor, NOW)
    expect(await merge(mixed.id, intoId)).toMatchObject({ ok: true })
  })
})
