import { beforeEach, describe, expect, it } from 'vitest'
import { resolveAddress } from '@/lib/addresses/queries'
import type { Viewer } from '@/lib/auth/model'
import { listQuotes } from '@/lib/quotes/queries'
import { viewerWith } from '@/prisma/testing/desk'
import { publishQuotedStory } from '@/prisma/testing/quoted-story'
import { getArticle } from '../queries/article'
import { listArticles } from '../queries/list'
import { publishArticle } from './publish-article'
import { unpublishArticle } from './unpublish-article'

const NOW = new Date('2026-11-20T10:00:00Z')
const LATER = new Date('2026-11-20T11:00:00Z')

let editor: Viewer
beforeEach(async () => {
  editor = await viewerWith('editor')
})

describe('unpublishArticle', () => {
  it('takes the story and its quote from every public query, and says so at its address', async () => {
    const { story, session, speaker } = await publishQuotedStory(editor, NOW)
    await unpublishArticle({ articleId: story.id, note: 'Withdrawn.' }, editor, LATER)
    expect(await getArticle(story.slug)).toBeNull()
    expect(await listArticles({ speakerId: speaker.id }, { limit: 5 })).toHaveLength(0)
    expect(await listQuotes({ sessionId: session.id }, { limit: 5 })).toHaveLength(0)
    expect(await resolveAddress(`/articles/${story.slug}`)).toEqual({ state: 'gone', note: 'Withdrawn.' })
    await publishArticle({ articleId: story.id, revision: 1 }, editor, LATER)
    expect(await resolveAddress(`/articles/${story.slug}`)).toEqual({ state: 'live' })
    expect(await getArticle(story.slug)).toMatchObject({ firstPublishedAt: NOW })
  })
})
