import { publishArticle } from '@/lib/articles/commands/publish-article'
import { systemViewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { content, paragraph } from '@/prisma/factories/articles'
import { makeDraft } from '@/prisma/testing/desk'
import { mark, part, time, type Figure } from './measure'

const STORIES = 20

/** What a publication of twenty paragraphs takes longer because the index is kept with it: its settling, timed alone. */
export async function measurePublishing(): Promise<Figure> {
  const now = new Date('2026-11-20T10:00:00Z')
  const viewer = systemViewer('bench')
  const times: number[] = []
  for (let nth = 0; nth < STORIES; nth += 1) {
    const paragraphs = Array.from({ length: 20 }, (_, at) =>
      paragraph(`${'Words of paragraph '.repeat(15)} ${nth} ${at}.`),
    )
    const { id } = await makeDraft(viewer, now, `Bench ${nth}`, { body: content(paragraphs).body })
    await publishArticle({ articleId: id, revision: 1 }, viewer, now)
    times.push(await time(() => db().$executeRaw`SELECT search.put('article', ARRAY[${id}]::uuid[])`))
  }
  times.sort((a, b) => a - b)
  const figure = { what: 'a publish updates the index', p95: part(times, 0.95), limit: 20 }
  const median = part(times, 0.5).toFixed(1)
  console.log(`  ${mark(figure)} ${figure.what} in ${median} ms (p95 ${figure.p95.toFixed(1)}), at most 20\n`)
  return figure
}
