import { listenOnChannel, type ChannelListener } from '@/lib/platform/db/channel-listener'
import type { Log } from '@/lib/platform/log'
import { NEWS_CHANNEL } from './tell-news'

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

/** Hears news of stories over one connection, however many people this process serves. */
export function listenForNews({ connectionString, onNews, onConnected, log }: Parts): Pick<ChannelListener, 'stop'> {
  return listenOnChannel({
    connectionString,
    channel: NEWS_CHANNEL,
    name: NEWS_LISTENER_NAME,
    patience: { beatMs: 5_000, answerMs: 2_000, connectMs: 2_000, firstPauseMs: 100, longestPauseMs: 5_000 },
    onWord: onNews,
    async onBeat(client, isFirst) {
      if (isFirst) onConnected()
      else await client.query('SELECT 1')
    },
    words: {
      lost: 'Nothing tells this process what colleagues do; it keeps trying to connect',
      back: 'This process is told what colleagues do again',
    },
    log,
  })
}
