import { publishArticle } from '@/lib/articles/commands/publish-article'
import { systemViewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { content, paragraph } from '@/prisma/factories/articles'
import { makeDraft } from '@/prisma/testing/desk'
import { mark, part, time, type Figure } from './measure'
import { Speech } from './world/texts'

const STORIES = 40
const PARAGRAPHS = 20
const WORDS = 55
/** Stories that the world does not hold yet, of its own words. */
const SEED = 11

/**
 * What a publication of twenty paragraphs takes longer because the index is kept with it: its settling, timed alone. Each says
 * some 550 different words, as those of the world do; one that repeats itself is put in a third of the time.
 */
export async function measurePublishing(): Promise<Figure> {
  const now = new Date('2026-11-20T10:00:00Z')
  const viewer = systemViewer('bench')
  const speech = new Speech(SEED)
  const times: number[] = []
  for (let nth = 0; nth < STORIES; nth += 1) {
    const paragraphs = Array.from({ length: PARAGRAPHS }, () => paragraph(speech.text(WORDS, 'en')))
    const { id } = await makeDraft(viewer, now, speech.title(8), { body: content(paragraphs).body })
    await publishArticle({ articleId: id, revision: 1 }, viewer, now)
    times.push(await time(() => db().$executeRaw`SELECT search.put('article', ARRAY[${id}]::uuid[])`))
  }
  times.sort((a, b) => a - b)
  const figure = { what: 'a publish updates the index', p95: part(times, 0.95), limit: 20 }
  const median = part(times, 0.5).toFixed(1)
  console.log(`  ${mark(figure)} ${figure.what} in ${median} ms (p95 ${figure.p95.toFixed(1)}), at most 20\n`)
  return figure
}
