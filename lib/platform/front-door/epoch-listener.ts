import type { Client } from 'pg'
import { listenOnChannel, type ChannelListener } from '@/lib/platform/db/channel-listener'
import type { Log } from '@/lib/platform/log'
import { CONTENT_EPOCH_CHANNEL } from './content-epoch'
import { announceEpoch, reconcileEpoch, type EpochBoard } from './epoch-board'

export type EpochListener = ChannelListener

interface Parts {
  connectionString: string
  board: EpochBoard
  log: Log
}

/** Name of the listening connection in `pg_stat_activity`. */
export const LISTENER_NAME = 'plenary-epoch-listener'

/**
 * Keeps a process's epoch board true over a connection of its own. The notification brings the news at once; the table is
 * read on every new connection, after listening has begun so that nothing falls between, and with each beat, which also
 * finds what a pooler that passes no notifications on has swallowed.
 *
 * While no connection stands, what is kept stays servable: making it anew would need the same database. This process is
 * then behind for as long as it cannot reach the database, and at most two seconds more.
 */
export function listenForEpochs({ connectionString, board, log }: Parts): EpochListener {
  return listenOnChannel({
    connectionString,
    channel: CONTENT_EPOCH_CHANNEL,
    name: LISTENER_NAME,
    // Beat and answer together stay under a second: other processes' readers are promised no more.
    patience: { beatMs: 400, answerMs: 500, connectMs: 1_000, firstPauseMs: 50, longestPauseMs: 1_000 },
    onWord(payload) {
      if (/^\d+$/.test(payload)) announceEpoch(board, BigInt(payload))
    },
    async onBeat(client) {
      const knownWhenAsked = board.known
      reconcileEpoch(board, await readEpoch(client), knownWhenAsked)
      board.connected = true
    },
    onLost: () => (board.connected = false),
    words: {
      lost: 'Nothing tells this process of publications; it keeps trying to connect',
      back: 'This process is told of publications again',
    },
    log,
  })
}

async function readEpoch(client: Client): Promise<bigint> {
  const { rows } = await client.query<{ epoch: string }>('SELECT epoch FROM content_epoch WHERE id = 1')
  if (!rows[0]) throw new Error('The content epoch row is missing: run the migrations.')
  return BigInt(rows[0].epoch)
}
