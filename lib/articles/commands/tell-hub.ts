import { publicPath } from '@/lib/core/public-paths'
import { addJob } from '@/lib/jobs/commands'
import { env } from '@/lib/platform/env'
import type { Transaction } from '@/lib/platform/db/transaction'

/** The job's payload is `{ feeds }`: the addresses of the feeds that changed, without the site. */
export const TELL_HUB = 'tell-hub'

const ATTEMPTS = 5
const FILES = ['coverage.xml', 'coverage.atom', 'coverage.json']

/** Books the word to the WebSub hub, if there is one, that the feeds in which a story stands have changed. */
export async function tellHub(tx: Transaction, articleId: string, now: Date): Promise<void> {
  if (!env().WEBSUB_HUB) return
  const pages = ['', ...(await pagesOf(tx, articleId))]
  await addJob(tx, {
    task: TELL_HUB,
    key: `${TELL_HUB}:${articleId}`,
    payload: { feeds: pages.flatMap((page) => FILES.map((file) => publicPath.feed(page, file))) },
    runAt: now,
    maxAttempts: ATTEMPTS,
  })
}

async function pagesOf(tx: Transaction, articleId: string): Promise<string[]> {
  const story = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      editions: { select: { edition: { select: { slug: true } } } },
      sessions: { select: { session: { select: { slug: true, edition: { select: { slug: true } } } } } },
      speakers: { select: { speaker: { select: { slug: true } } } },
      topics: { select: { topic: { select: { slug: true } } } },
    },
  })
  return [
    ...story.editions.map(({ edition }) => publicPath.edition(edition.slug)),
    ...story.sessions.map(({ session }) => publicPath.session(session.edition.slug, session.slug)),
    ...story.speakers.map(({ speaker }) => publicPath.speaker(speaker.slug)),
    ...story.topics.map(({ topic }) => publicPath.topic(topic.slug)),
  ]
}
