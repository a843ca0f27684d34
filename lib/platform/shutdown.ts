type Work = () => Promise<void>

// Work begins in Next's bundle and the server ends in its own: two copies of this module, one process, one list.
const SHARED = Symbol.for('plenary.shutdown')
const holder = globalThis as { [SHARED]?: Work[] }

/** Leaves word of what has to come to its end before this process does. */
export function atShutdown(work: Work): void {
  holder[SHARED] ??= []
  holder[SHARED].push(work)
}

/** Brings all of it to its end, side by side. For whoever ends the process. */
export async function shutDown(): Promise<void> {
  await Promise.all((holder[SHARED] ?? []).splice(0).map((work) => work()))
}
