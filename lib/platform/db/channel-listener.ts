import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import type { Log } from '@/lib/platform/log'

export interface ChannelListener {
  /** Done once the first attempt to listen has succeeded or failed. */
  attempted: Promise<void>
  stop(): Promise<void>
}

interface Parts {
  connectionString: string
  channel: string
  /** Name of the connection in `pg_stat_activity`. */
  name: string
  patience: {
    /** Between two beats: with `answerMs` that long a connection that died without a word can go unnoticed. */
    beatMs: number
    answerMs: number
    connectMs: number
    /** Each attempt waits twice as long as the one before, up to this. */
    firstPauseMs: number
    longestPauseMs: number
  }
  onWord: (payload: string) => void
  /** As soon as a connection listens, so that nothing falls between, and then with each beat; what it throws gives it up. */
  onBeat: (client: Client, isFirst: boolean) => Promise<void>
  onLost?: () => void
  /** What the log says when a connection is lost, and when one stands again. */
  words: { lost: string; back: string }
  log: Log
}

/**
 * Hears what is told on a channel of the database, over a connection of its own. A lost connection is made anew, ever more
 * slowly; the beat notices one that died without a word.
 */
export function listenOnChannel(parts: Parts): ChannelListener {
  const { patience, log, words } = parts
  const stopping = new AbortController()
  let attempted = () => {}
  const firstAttempt = new Promise<void>((resolve) => (attempted = resolve))
  const running = keepListening()

  return {
    attempted: firstAttempt,
    async stop() {
      stopping.abort()
      await running
    },
  }

  async function keepListening(): Promise<void> {
    let failures = 0
    while (!stopping.signal.aborted) {
      try {
        await listenOnce(parts, stopping.signal, () => {
          if (failures > 0) log.info(words.back)
          failures = 0
          attempted()
        })
      } catch (error) {
        if (failures === 0 && !stopping.signal.aborted) log.warn({ err: error }, words.lost)
      }
      parts.onLost?.()
      attempted()
      await sleep(Math.min(patience.firstPauseMs * 2 ** failures, patience.longestPauseMs), stopping.signal)
      failures += 1
    }
  }
}

/** Listens over one connection until it is lost or stopped; `heard` is called after each beat. */
async function listenOnce(
  { connectionString, channel, name, patience, onWord, onBeat }: Parts,
  stopping: AbortSignal,
  heard: () => void,
): Promise<void> {
  const client = new Client({
    connectionString,
    application_name: name,
    connectionTimeoutMillis: patience.connectMs,
    query_timeout: patience.answerMs,
    keepAlive: true,
  })
  const lost = new AbortController()
  client.on('error', () => lost.abort())
  client.on('end', () => lost.abort())
  client.on('notification', ({ payload }) => {
    if (payload) onWord(payload)
  })
  const over = AbortSignal.any([stopping, lost.signal])
  try {
    await client.connect()
    await client.query(`LISTEN ${channel}`)
    // A lost connection ends with the next question, which says why.
    for (let isFirst = true; !stopping.aborted; isFirst = false) {
      await onBeat(client, isFirst)
      heard()
      await sleep(patience.beatMs, over)
    }
  } finally {
    client.end().catch(() => {})
  }
}

/** Sleeps, but not past the signal; what ended the sleep is for the caller to look at. */
async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => {})
}
