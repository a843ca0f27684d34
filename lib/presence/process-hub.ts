import { currentTime } from '@/lib/core/clock'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'
import { listenForNews } from '@/lib/platform/news/news-listener'
import { atShutdown, beforeClosing } from '@/lib/platform/shutdown'
import { Hub } from './hub'
import { BEAT_MS } from './model'

// Next may compile this module into several bundles: one process, one hub.
const SHARED = Symbol.for('plenary.presence')
const holder = globalThis as { [SHARED]?: Hub }

/** This process's hub. It begins to listen with the first stream; a process that serves none asks nothing. */
export function processHub(): Hub {
  holder[SHARED] ??= startHub()
  return holder[SHARED]
}

function startHub(): Hub {
  const hub = new Hub({ log: log(), now: currentTime })
  const listener = listenForNews({
    connectionString: env().DATABASE_URL,
    onNews: (articleId) => hub.news(articleId),
    onConnected: () => hub.newsOfAll(),
    log: log(),
  })
  let beating: Promise<void> | null = null
  const timer = setInterval(() => {
    beating ??= hub.beat().finally(() => (beating = null))
  }, BEAT_MS)
  timer.unref()
  beforeClosing(() => hub.endAll())
  atShutdown(async () => {
    clearInterval(timer)
    await Promise.all([listener.stop(), beating, hub.settled()])
  })
  return hub
}
