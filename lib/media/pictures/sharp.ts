import sharp from 'sharp'
import { createLane } from './lane'

// Nothing is worth keeping between two pictures, and one thread each leaves the others to readers.
sharp.cache(false)
sharp.concurrency(1)

const LANE_MEGAPIXELS = 50

/** The image library, with its memory kept small. */
export { sharp }

// Next compiles this file into several bundles of one process: they take turns in one lane.
const SHARED = Symbol.for('plenary.pictures')
const holder = globalThis as { [SHARED]?: ReturnType<typeof createLane> }

/** Work on pictures takes turns: two of a good camera's at once, one of the largest alone. */
export function inPictureLane<T>(pixels: number, work: () => Promise<T>): Promise<T> {
  holder[SHARED] ??= createLane(LANE_MEGAPIXELS)
  return holder[SHARED](Math.max(1, pixels / 1_000_000), work)
}
