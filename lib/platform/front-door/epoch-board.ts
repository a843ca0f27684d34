/**
 * What one process knows about the content epoch. `generation` counts up whenever readers may see something new; it
 * belongs to this process, so that a database put back to an older state is a change like any other.
 */
export interface EpochBoard {
  known: bigint | undefined
  generation: number
  /** Whether news arrives: false while no connection listens. */
  connected: boolean
}

export function createEpochBoard(): EpochBoard {
  return { known: undefined, generation: 0, connected: false }
}

// Commands run in Next's bundle and the front door in the server's: two copies of this module, one process, one board.
const SHARED = Symbol.for('plenary.content-epoch')
const holder = globalThis as { [SHARED]?: EpochBoard }

export function processEpochBoard(): EpochBoard {
  holder[SHARED] ??= createEpochBoard()
  return holder[SHARED]
}

/** A commit was reported. Reports may arrive twice or out of order: only one that is ahead counts. */
export function announceEpoch(board: EpochBoard, epoch: bigint): void {
  if (board.known === undefined || epoch > board.known) adopt(board, epoch)
}

/**
 * The table was read. An epoch below the one that was known before asking means that the database went back (restored,
 * reset); one below what became known meanwhile only means that the answer was overtaken.
 */
export function reconcileEpoch(board: EpochBoard, read: bigint, knownWhenAsked: bigint | undefined): void {
  if (board.known === knownWhenAsked ? read !== board.known : board.known === undefined || read > board.known) {
    adopt(board, read)
  }
}

function adopt(board: EpochBoard, epoch: bigint): void {
  board.known = epoch
  board.generation += 1
}
