import { namesIn } from '@/app/desk/articles/[id]/names-in'
import { saveDraft } from '@/lib/articles/commands/save-draft'
import { getDeskArticle } from '@/lib/articles/desk-queries/article'
import { assetIdsOf } from '@/lib/articles/readiness'
import type { SaveDraftInput } from '@/lib/articles/schema'
import { viewerAtDoor } from '@/lib/auth/door'
import { LARGEST_STORY_BYTES } from '@/lib/articles/limits'
import { currentTime } from '@/lib/core/clock'
import { jsonBody } from '@/lib/platform/http/json-body'
import { isUuid } from '@/lib/core/uuid'
import { getPictures } from '@/lib/media/queries/pictures'
import { problemResponse } from '@/lib/platform/http/problem-response'

interface Context {
  params: Promise<{ id: string }>
}

/** The newest revision, for a screen that a colleague's save has left behind, with the names and pictures in it. */
export async function GET(request: Request, { params }: Context) {
  const viewer = await viewerAtDoor(request, 'desk.open')
  if (viewer instanceof Response) return viewer
  const { id } = await params
  const article = isUuid(id) ? await getDeskArticle(id) : null
  if (!article) return problemResponse({ kind: 'not-found' })
  const { revision, savedAt, headline, standfirst, content } = article
  const [names, pictures] = await Promise.all([namesIn(content), getPictures(assetIdsOf(content))])
  return Response.json(
    {
      revision,
      savedAtMs: savedAt.getTime(),
      text: { headline, standfirst, content },
      names,
      pictures: [...pictures.values()],
    },
    { headers: { 'cache-control': 'no-store' } },
  )
}

/** Saves go through a route, not an action: actions queue one behind the other, and Publish must never wait for a save. */
export async function PUT(request: Request, { params }: Context) {
  const viewer = await viewerAtDoor(request, 'article.save')
  if (viewer instanceof Response) return viewer
  const body = await jsonBody(request, LARGEST_STORY_BYTES)
  if (body instanceof Response) return body

  const { id } = await params
  const input = { ...(typeof body.value === 'object' ? body.value : {}), articleId: id } as SaveDraftInput
  const saved = await saveDraft(input, viewer, currentTime())
  return saved.ok ? Response.json(saved.value) : problemResponse(saved.problem)
}
