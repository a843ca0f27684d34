import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { createSpeaker } from '@/lib/speakers/commands/create-speaker'
import { mergeSpeakers } from '@/lib/speakers/commands/merge-speakers'
import { readSpeaker } from '@/lib/speakers/commands/read-speaker'
import { undoMerge } from '@/lib/speakers/commands/undo-merge'
import type { SpeakerValue } from '@/lib/speakers/schema'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { makeMediaAsset } from '@/prisma/factories/media'
import { makeDraft } from './desk'

export const NOW = new Date('2026-11-20T10:00:00Z')

export const BLANK: SpeakerValue = {
  ...{ name: 'Given Family', sortName: null, givenName: null, familyName: null, honorific: null, style: null },
  ...{ slug: null, country: null, wikidataId: null, website: null, biography: null, portraitId: null },
  ...{ variants: [], offices: [] },
}

/** What tests do with people at the desk, by the commands that an editor uses. */
export function peopleDesk(editor: () => Viewer) {
  return {
    /** Somebody new, as the desk reads them. */
    person: async (value: Partial<SpeakerValue> = {}) => {
      const name = `Given ${randomUUID().slice(0, 8)}`
      const made = await createSpeaker({ value: { ...BLANK, name, ...value } }, editor(), NOW)
      if (!made.ok) throw new Error(JSON.stringify(made.problem))
      const stored = await readSpeaker(db(), made.value.id)
      if (!stored) throw new Error('Nobody was made.')
      return stored
    },

    merge: async (keptId: string, mergedId: string, fromMerged: 'name'[] = []) => {
      const bases = { keptBase: await versionOf(keptId), mergedBase: await versionOf(mergedId) }
      return mergeSpeakers({ keptId, mergedId, ...bases, fromMerged }, editor(), NOW)
    },

    undone: async (mergeId: string) => {
      const done = await undoMerge({ mergeId }, editor(), NOW)
      expect(done).toMatchObject({ ok: true })
    },

    /** A published story that quotes somebody in a session, and its quote. */
    quotedIn: async (speakerId: string, appearance: { sessionId: string | null }) => {
      const quote = attribution({ speakerId, sessionId: appearance.sessionId })
      const draft = await makeDraft(editor(), NOW, undefined, {
        ...content([paragraph('“', ['Words.', quote.id], '”')], { quotes: [quote] }),
      })
      expect(await publishArticle({ articleId: draft.id, revision: 1 }, editor(), NOW)).toMatchObject({ ok: true })
      return { articleId: draft.id, quoteId: quote.id, headline: draft.headline }
    },
  }
}

export async function versionOf(id: string): Promise<number> {
  return (await readSpeaker(db(), id))?.version ?? 0
}

/** A picture of the library in which these are. */
export function pictureWith(...ids: string[]) {
  return makeMediaAsset(db(), { people: { create: ids.map((speakerId) => ({ speakerId })) } })
}

/** All that the database holds of two people, to be compared with what it holds later. */
export async function allOf(ids: string[]) {
  const of = { in: ids }
  const [speakers, appearances, variants, offices, quotes, stories, pictures, addresses, names] = [
    await db().speaker.findMany({ where: { id: of }, orderBy: { id: 'asc' }, omit: { version: true } }),
    await db().appearance.findMany({ where: { speakerId: of }, orderBy: { id: 'asc' } }),
    await db().nameVariant.findMany({ where: { speakerId: of }, orderBy: { id: 'asc' } }),
    await db().office.findMany({ where: { speakerId: of }, orderBy: { id: 'asc' } }),
    await db().quote.findMany({ where: { speakerId: of }, orderBy: { id: 'asc' } }),
    await db().articleSpeaker.findMany({
      where: { speakerId: of },
      orderBy: [{ articleId: 'asc' }, { speakerId: 'asc' }],
    }),
    await db().mediaPerson.findMany({
      where: { speakerId: of },
      orderBy: [{ assetId: 'asc' }, { speakerId: 'asc' }],
    }),
    await db().address.findMany({ where: { subjectId: of }, orderBy: { path: 'asc' } }),
    await db().searchName.findMany({
      where: { speakerId: of },
      orderBy: [{ speakerId: 'asc' }, { value: 'asc' }],
      omit: { id: true },
    }),
  ]
  return { speakers, appearances, variants, offices, quotes, stories, pictures, addresses, names }
}
