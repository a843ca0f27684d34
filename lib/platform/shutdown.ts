type Work = () => Promise<void>

// Work begins in Next's bundle and the server ends in its own: two copies of this module, one process, one list.
const SHARED = Symbol.for('plenary.shutdown')
const CLOSING = Symbol.for('plenary.closing')
const holder = globalThis as { [SHARED]?: Work[]; [CLOSING]?: (() => void)[] }

/** Leaves word of answers that never end by themselves: the server waits for every answer before it closes. */
export function beforeClosing(end: () => void): void {
  holder[CLOSING] ??= []
  holder[CLOSING].push(end)
}

/** Ends such answers. For whoever closes the server, first of all. */
export function endOpenAnswers(): void {
  for (const end of (holder[CLOSING] ?? []).splice(0)) end()
}

/** Leaves word of what has to come to its end before this process does. */
export function atShutdown(work: Work): void {
  holder[SHARED] ??= []
  holder[SHARED].push(work)
}

/** Brings all of it to its end, side by side. For whoever ends the process. */
export async function shutDown(): Promise<void> {
  await Promise.all((holder[SHARED] ?? []).splice(0).map((work) => work()))
}
