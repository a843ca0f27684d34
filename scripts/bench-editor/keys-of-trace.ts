import { z } from 'zod'
import { KEY, KEY_WAITS } from './probe'

/** What Chromium has to write down for `keysOfTrace`. */
export const TRACE_CATEGORIES = ['-*', 'blink.user_timing', 'disabled-by-default-devtools.timeline']

export interface Key {
  /** How long the page had to work for it, or kept it waiting: milliseconds. */
  busy: number
  /** From the press until the screen shows it, the wait for the screen's beat included: milliseconds. */
  toPaint: number
}

/** Times are in microseconds. */
const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.number(),
      tid: z.number(),
      ts: z.number(),
      dur: z.number().default(0),
      id2: z.object({ local: z.string() }).optional(),
    }),
  ),
})
type Event = z.infer<typeof traceSchema>['traceEvents'][number]
type Span = [from: number, to: number]

/**
 * The keys of a trace of Chromium, in order. Clocks in the page cannot tell work from waiting: after a key Chromium holds
 * back every message until the next frame, which comes when the screen is due. So the work is what the page's main thread
 * ran between the key's arrival and its frame, whoever asked for it; all the time before its arrival counts.
 */
export function keysOfTrace(trace: string): Key[] {
  const { traceEvents } = traceSchema.parse(JSON.parse(trace))
  const keys = spansOf(traceEvents, KEY)
  const waits = spansOf(traceEvents, KEY_WAITS)
  const page = traceEvents.find(({ name }) => name === KEY)
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === page?.pid && tid === page.tid)
    .map(({ ts, dur }): Span => [ts, ts + dur])
  return keys.map(([pressed, shown], index) => {
    const wait = waits[index]
    if (wait?.[0] !== pressed) throw new Error('The trace lacks a part of a key.')
    const work = tasks.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, shown) - Math.max(from, wait[1])), 0)
    return { busy: (wait[1] - pressed + work) / 1000, toPaint: (shown - pressed) / 1000 }
  })
}

/** The measures that the page took under a name, by their beginnings. */
function spansOf(events: Event[], name: string): Span[] {
  const begun = new Map<string, number>()
  const spans: Span[] = []
  for (const { ph, ts, id2 } of events.filter((event) => event.name === name)) {
    if (!id2) continue
    if (ph === 'b') begun.set(id2.local, ts)
    else spans.push([begun.get(id2.local) ?? NaN, ts])
  }
  return spans.toSorted(([a], [b]) => a - b)
}
