import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import type { Log } from '@/lib/platform/log'
import { NEWS_CHANNEL } from './tell-news'

export interface NewsListener {
  stop(): Promise<void>
}

interface Parts {
  connectionString: string
  /** There is something new about this story. */
  onNews: (articleId: string) => void
  /** A connection listens (again): anything may have happened before. */
  onConnected: () => void
  log: Log
}

/** Name of the listening connection in `pg_stat_activity`. */
export const NEWS_LISTENER_NAME = 'plenary-news-listener'

const HEARTBEAT_MS = 5_000
const ANSWER_MS = 2_000
const CONNECT_MS = 2_000
const LONGEST_PAUSE_MS = 5_000

/**
 * Hears news of stories over one connection of its own, however many people this process serves. A lost connection is made
 * anew, ever more slowly; the heartbeat notices one that died without a word.
 */
export function listenForNews({ connectionString, onNews, onConnected, log }: Parts): NewsListener {
  const stopping = new AbortController()
  const running = keepListening()
  return {
    async stop() {
      stopping.abort()
      await running
    },
  }

  async function keepListening(): Promise<void> {
    let failures = 0
    while (!stopping.signal.aborted) {
      try {
        await listen(() => {
          failures = 0
          onConnected()
        })
      } catch (error) {
        const isNews = failures === 0 && !stopping.signal.aborted
        if (isNews)
          log.warn({ err: error }, 'Nothing tells this process what colleagues do; it keeps trying to connect')
      }
      await sleep(Math.min(100 * 2 ** failures, LONGEST_PAUSE_MS), stopping.signal)
      failures += 1
    }
  }

  async function listen(connected: () => void): Promise<void> {
    const client = new Client({
      connectionString,
      application_name: NEWS_LISTENER_NAME,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
    })
    const lost = new AbortController()
    client.on('error', () => lost.abort())
    client.on('end', () => lost.abort())
    client.on('notification', ({ payload }) => {
      if (payload) onNews(payload)
    })
    const over = AbortSignal.any([stopping.signal, lost.signal])
    try {
      await client.connect()
      await client.query(`LISTEN ${NEWS_CHANNEL}`)
      connected()
      while (!over.aborted) {
        await sleep(HEARTBEAT_MS, over)
        if (!over.aborted) await client.query('SELECT 1')
      }
    } finally {
      client.end().catch(() => {})
    }
  }
}

/** Sleeps, but not past the signal; what ended the sleep is for the caller to look at. */
async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => {})
}
