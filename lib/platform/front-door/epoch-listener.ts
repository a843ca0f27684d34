import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import type { Log } from '@/lib/platform/log'
import { CONTENT_EPOCH_CHANNEL } from './content-epoch'
import { announceEpoch, reconcileEpoch, type EpochBoard } from './epoch-board'

export interface EpochListener {
  /** Done once the first attempt to listen has succeeded or failed. */
  attempted: Promise<void>
  stop(): Promise<void>
}

interface Parts {
  connectionString: string
  board: EpochBoard
  log: Log
}

/** Name of the listening connection in `pg_stat_activity`. */
export const LISTENER_NAME = 'plenary-epoch-listener'

// Together under a second: that long a connection that died without a word can go unnoticed.
const HEARTBEAT_MS = 400
const ANSWER_MS = 500
const CONNECT_MS = 1_000
const LONGEST_PAUSE_MS = 1_000

/**
 * Keeps a process's epoch board true over a connection of its own. The notification brings the news at once; the table is
 * read on every new connection, after listening has begun so that nothing falls between, and with each heartbeat, which
 * also finds what a pooler that passes no notifications on has swallowed.
 *
 * While no connection stands, what is kept stays servable: making it anew would need the same database. This process is
 * then behind for as long as it cannot reach the database, and at most two seconds more.
 */
export function listenForEpochs({ connectionString, board, log }: Parts): EpochListener {
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
        await listen(() => {
          if (failures > 0) log.info('This process is told of publications again')
          failures = 0
          board.connected = true
          attempted()
        })
      } catch (error) {
        const isNews = failures === 0 && !stopping.signal.aborted
        if (isNews) log.warn({ err: error }, 'Nothing tells this process of publications; it keeps trying to connect')
      }
      board.connected = false
      attempted()
      await sleep(Math.min(50 * 2 ** failures, LONGEST_PAUSE_MS), stopping.signal)
      failures += 1
    }
  }

  /** Listens over one connection until it is lost or stopped; `heard` is called each time the board is known to be true. */
  async function listen(heard: () => void): Promise<void> {
    const client = new Client({
      connectionString,
      application_name: LISTENER_NAME,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: ANSWER_MS,
      keepAlive: true,
    })
    const lost = new AbortController()
    client.on('error', () => lost.abort())
    client.on('end', () => lost.abort())
    client.on('notification', ({ payload }) => {
      if (payload && /^\d+$/.test(payload)) announceEpoch(board, BigInt(payload))
    })
    const over = AbortSignal.any([stopping.signal, lost.signal])
    try {
      await client.connect()
      await client.query(`LISTEN ${CONTENT_EPOCH_CHANNEL}`)
      while (!stopping.signal.aborted) {
        const knownWhenAsked = board.known
        reconcileEpoch(board, await readEpoch(client), knownWhenAsked)
        heard()
        await sleep(HEARTBEAT_MS, over)
      }
    } finally {
      client.end().catch(() => {})
    }
  }
}

async function readEpoch(client: Client): Promise<bigint> {
  const { rows } = await client.query<{ epoch: string }>('SELECT epoch FROM content_epoch WHERE id = 1')
  if (!rows[0]) throw new Error('The content epoch row is missing: run the migrations.')
  return BigInt(rows[0].epoch)
}

/** Sleeps, but not past the signal; what ended the sleep is for the caller to look at. */
async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => {})
}
