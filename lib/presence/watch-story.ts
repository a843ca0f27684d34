import { eventStream } from './event-stream'
import type { Watcher } from './hub'
import { processHub } from './process-hub'

/** The answer that shows one window what its colleagues do, until either side ends it. */
export function watchStory(window: Pick<Watcher, 'articleId' | 'sessionId' | 'stream'>, gone: AbortSignal): Response {
  const hub = processHub()
  const { response, send, end } = eventStream(() => void hub.leave(watcher))
  const watcher: Watcher = {
    ...window,
    show: (room) => send('room', room),
    end: (over) => {
      if (over) send('over', {})
      end()
    },
  }
  send('here', { stream: window.stream })
  hub.enter(watcher)
  if (gone.aborted) end()
  else gone.addEventListener('abort', end, { once: true })
  return response
}
