import type { PageDestination, Shelf } from '../addresses/destination'
import type { EpochBoard } from '../epoch-board'
import type { Limits } from '../limits'
import type { Made, Make } from './make-page'
import { createLane, type Lane } from './render-lane'
import type { Shelves } from '../shelves'

interface Renewal {
  /** The generation in which the render began; none while it waits for its turn. */
  generation: number | undefined
  made: Promise<Made>
}

interface Parts {
  make: Make
  shelves: Shelves
  epoch: EpochBoard
  clock: () => number
  limits: Limits
}

/**
 * Makes pages anew, each once however many ask, and keeps what may be kept. Nobody joins a render that began before the
 * last publication: it may have read the older state. Those who asked before get its page; it is not kept.
 */
export function createRenewals({ make, shelves, epoch, clock, limits }: Parts) {
  const underWay = new Map<string, Renewal>()
  const lanes = Object.fromEntries(
    Object.entries(limits.renders).map(([shelf, atOnce]) => [shelf, createLane(atOnce, limits.waiting)]),
  ) as Record<Shelf, Lane>

  return (destination: PageDestination): Promise<Made> => {
    const { target, shelf } = destination
    const current = underWay.get(target)
    if (current && (current.generation === undefined || current.generation === epoch.generation)) return current.made

    const renewal: Renewal = { generation: undefined, made: lanes[shelf](begin).finally(end) }
    underWay.set(target, renewal)
    return renewal.made

    async function begin(): Promise<Made> {
      // The lane runs its first works at once, before `renewal` has been assigned.
      await Promise.resolve()
      const generation = (renewal.generation = epoch.generation)
      const freshUntil = clock() + destination.livesMs
      const made = await make(destination)
      Object.assign(made.page, { generation: shelf === 'files' ? Infinity : generation, freshUntil })
      if (made.shelf && (shelf === 'files' || generation === epoch.generation)) {
        shelves.put(made.shelf, target, made.page)
      }
      return made
    }

    function end(): void {
      if (underWay.get(target) === renewal) underWay.delete(target)
    }
  }
}
