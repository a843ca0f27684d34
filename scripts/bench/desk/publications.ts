import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Editor } from '../../crash-test/editor'
import { findPlaces } from './places'
import { publishButton } from './publish-button'
import type { Measured } from './report'
import { LONG, ORDINARY, startStory, storyOf } from './stories'

const TRIALS = 15
const WARM_UP = 2
const LOOK_MS = 2
const PATIENCE_MS = 10_000
const SIZES = [
  { name: 'ordinary', measures: ORDINARY, limit: 100 },
  { name: '40 quotes', measures: LONG, limit: 500 },
] as const

/**
 * From the moment in which Publish is posted to the first server until a reader who keeps asking one of the servers for one
 * page is handed one with the story on it. Each page and server has stories of its own; at last all of them at once.
 */
export async function* measurePublications(servers: string[], editor: Editor, build: string): AsyncGenerator<Measured> {
  const places = await findPlaces()
  const publish = publishButton(servers[0] ?? '', editor, build)

  for (const { name, measures, limit } of SIZES) {
    for (const page of ['article', ...Object.keys(places.pages)]) {
      for (const [index, server] of servers.entries()) {
        const times = await trials((slug) => [`${server}${places.pages[page] ?? `/articles/${slug}`}`])
        yield { name: `${name}: ${page}, ${index === 0 ? 'same' : 'other'} process`, times, limit }
      }
    }
    const times = await trials((slug) =>
      servers.flatMap((server) =>
        [`/articles/${slug}`, ...Object.values(places.pages)].map((address) => server + address),
      ),
    )
    yield { name: `${name}: the last of all of them at once`, times, limit: null }

    async function trials(addressesOf: (slug: string) => string[]): Promise<number[]> {
      const times: number[] = []
      for (let trial = 0; trial < WARM_UP + TRIALS; trial++) times.push(await trialOf(addressesOf))
      return times.slice(WARM_UP)
    }

    async function trialOf(addressesOf: (slug: string) => string[]): Promise<number> {
      const headline = `Measured ${randomUUID()}`
      const { id, slug } = await startStory(storyOf(headline, measures, places), places, editor.viewer)
      const addresses = addressesOf(slug)
      for (const address of addresses) await look(address)
      const started = performance.now()
      const [, ...seen] = await Promise.all([
        publish(id, 1),
        ...addresses.map((address) => untilSeen(address, headline)),
      ])
      return Math.max(...seen) - started
    }
  }
}

/** When the page first said it, on the clock of `performance`. */
async function untilSeen(address: string, words: string): Promise<number> {
  const deadline = performance.now() + PATIENCE_MS
  while (performance.now() < deadline) {
    const page = await look(address)
    if (page.includes(words)) return performance.now()
    await pause(LOOK_MS)
  }
  throw new Error(`${address} did not show the story within ${PATIENCE_MS / 1000} seconds.`)
}

async function look(address: string): Promise<string> {
  return (await fetch(address)).text()
}
