import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { resolveAddress } from '@/lib/addresses/queries'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import type { Viewer } from '@/lib/auth/model'
import { publicPath } from '@/lib/core/public-paths'
import { db } from '@/lib/platform/db/client'
import { mergeTopics } from '@/lib/topics/commands/merge-topics'
import { readTopic } from '@/lib/topics/commands/read-topic'
import { saveTopic } from '@/lib/topics/commands/save-topic'
import { makeAppearance } from '@/prisma/factories/speakers'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { mergeOrganisations } from './merge-organisations'
import { readOrganisation } from './read-organisation'
import { saveOrganisation } from './save-organisation'

const NOW = new Date('2026-11-20T10:00:00Z')

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

async function organisation(name = `Institute ${randomUUID().slice(0, 8)}`) {
  const value = { name, abbreviation: null, slug: null, country: null, website: null, names: [] }
  const made = await saveOrganisation({ organisationId: null, base: null, value }, editor, NOW)
  const stored = made.ok ? await readOrganisation(db(), made.value.id) : null
  if (!stored) throw new Error('Nothing was made.')
  return stored
}

async function topic(name = `Topic ${randomUUID().slice(0, 8)}`) {
  const made = await saveTopic(
    { topicId: null, base: null, value: { name, slug: null, description: null } },
    editor,
    NOW,
  )
  const stored = made.ok ? await readTopic(db(), made.value.id) : null
  if (!stored) throw new Error('Nothing was made.')
  return stored
}

describe('organisations', () => {
  it('are saved by one of two editors at a time, and leave their old address leading on', async () => {
    const { id, slug, value } = await organisation()
    const save = (name: string) =>
      saveOrganisation({ organisationId: id, base: 1, value: { ...value, name, slug: `${slug}-now` } }, editor, NOW)
    const both = await Promise.all([save('One'), save('Two')])
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'conflict', current: 2 } })
    expect(await resolveAddress(publicPath.organisation(slug))).toMatchObject({ state: 'moved' })
  })

  it('become one: appearances, names, addresses and what stories say', async () => {
    const [kept, merged] = [await organisation(), await organisation()]
    const appearance = await makeAppearance(db(), { organisationId: merged.id })
    const { id } = await makeDraft(editor, NOW, undefined, { organisationIds: [merged.id] })
    const merge = () => mergeOrganisations({ keptId: kept.id, mergedId: merged.id }, editor, NOW)
    const both = await Promise.all([merge(), merge()])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().appearance.findUnique({ where: { id: appearance.id } })).toMatchObject({
      organisationId: kept.id,
    })
    expect((await readOrganisation(db(), kept.id))?.value.names).toEqual([{ value: merged.value.name, language: null }])
    expect(await resolveAddress(publicPath.organisation(merged.slug))).toEqual({
      state: 'moved',
      to: publicPath.organisation(kept.slug),
    })
    expect(await publishArticle({ articleId: id, revision: 1 }, editor, NOW)).toMatchObject({ ok: true })
    expect(await db().articleOrganisation.findMany({ where: { articleId: id } })).toMatchObject([
      { organisationId: kept.id },
    ])
  })

  it('are for editors', async () => {
    const { id, value } = await organisation()
    const contributor = await viewerWith('contributor')
    expect(await saveOrganisation({ organisationId: id, base: 1, value }, contributor, NOW)).toMatchObject({
      problem: { kind: 'forbidden' },
    })
  })
})

describe('topics', () => {
  it('become one, also in a story that names the former', async () => {
    const [kept, merged] = [await topic(), await topic()]
    const { id } = await makeDraft(editor, NOW, undefined, { topicIds: [merged.id, kept.id] })
    expect(await mergeTopics({ keptId: kept.id, mergedId: merged.id }, editor, NOW)).toMatchObject({ ok: true })
    expect(await publishArticle({ articleId: id, revision: 1 }, editor, NOW)).toMatchObject({ ok: true })
    expect(await db().articleTopic.findMany({ where: { articleId: id } })).toMatchObject([{ topicId: kept.id }])
    expect(await resolveAddress(publicPath.topic(merged.slug))).toMatchObject({ state: 'moved' })
    expect(await saveTopic({ topicId: merged.id, base: 1, value: merged.value }, editor, NOW)).toMatchObject({
      problem: { kind: 'not-found' },
    })
  })
})
