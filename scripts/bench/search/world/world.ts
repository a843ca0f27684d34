import type { Client } from 'pg'
import { inventProgramme } from './programme'
import type { WorldSize } from './shape'
import { inventStories } from './stories'
import { Tables } from './tables'
import { Speech } from './texts'

/** Fills an empty database with invented names and texts. The same size is the same world. */
export async function fillWorld(client: Client, size: WorldSize): Promise<void> {
  const world = { tables: new Tables(), speech: new Speech(7), size }
  inventStories(world, inventProgramme(world))
  await world.tables.copyInto(client)
}
