import type { StreamEvents } from './model'

export interface EventStream {
  response: Response
  send: <Name extends keyof StreamEvents>(name: Name, data: StreamEvents[Name]) => void
  end: () => void
}

// Keeps proxies from taking a quiet stream for a dead one.
const QUIET_MS = 15_000
// A reader that takes nothing any more: behind by so many events, it is better off with a new stream.
const LARGEST_BACKLOG = 50

/** Server-sent events as an answer. `onClosed` is called once, whichever side ends it. */
export function eventStream(onClosed: () => void): EventStream {
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null
  let open = true
  const quiet = setInterval(() => write(':\n\n'), QUIET_MS)

  function close(): void {
    if (!open) return
    open = false
    clearInterval(quiet)
    onClosed()
  }

  function end(): void {
    if (!open) return
    close()
    controller?.close()
  }

  function write(text: string): void {
    if (!open || !controller) return
    if ((controller.desiredSize ?? 0) < -LARGEST_BACKLOG) return end()
    controller.enqueue(encoder.encode(text))
  }

  const body = new ReadableStream<Uint8Array>({
    start(started) {
      controller = started
    },
    cancel: close,
  })
  const response = new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // Proxies must neither keep nor pack nor collect it.
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  })
  return { response, send: (name, data) => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`), end }
}
