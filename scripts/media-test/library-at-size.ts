import type { BrowserContext } from '@playwright/test'
import { findAlike } from '@/lib/media/commands/find-alike'
import { db } from '@/lib/platform/db/client'
import { failures, inMilliseconds, tell } from './telling'

// Generous, since the machine does other things too; what walks the whole library takes longer.
const MOST_MS = 1000
const TIMES = 5

/** Walks and searches a library of many, as the desk does. */
export async function walkLibrary(context: BrowserContext) {
  const middle = await db().mediaAsset.findFirstOrThrow({ where: { fileName: 'DSC_50000.jpg' } })
  const person = await db().mediaPerson.findFirstOrThrow({ select: { speakerId: true } })
  const edition = await db().edition.findFirstOrThrow({ orderBy: { year: 'desc' } })
  const pages = {
    'the newest': '',
    'from the middle on': `before=${middle.id}`,
    'back from the middle': `after=${middle.id}`,
    'a word that one has': 'q=77777',
    'a word that many have': 'q=energy',
    'two words': 'q=vane+water',
    'a word of two letters': 'q=on',
    'a word that none has': 'q=zzzqqq&shown=none',
    'an edition': `edition=${edition.slug}`,
    'a person': `person=${person.speakerId}`,
    'a right': 'right=unknown',
    'a right that ran out': 'right=expired',
    'no credit': 'lacks=credit',
    'no alternative text': 'lacks=alt',
    'an edition, a word and a right': `edition=${edition.slug}&q=water&right=licensed`,
  }
  for (const [what, query] of Object.entries(pages)) {
    const times: number[] = []
    for (let time = 0; time < TIMES; time++) {
      times.push(
        await inMilliseconds(async () => {
          const response = await context.request.get(`/desk/library?${query}`)
          const entries = (await response.text()).match(/data-cell="/g)?.length ?? 0
          if (!response.ok() || (entries === 0) !== query.endsWith('none'))
            failures.push(`${what}: ${response.status()}, ${entries} entries`)
        }),
      )
    }
    tell(`page of the library, ${what}, ms`, times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0, MOST_MS)
  }
  tell('pictures that look alike, ms', await inMilliseconds(() => findAlike(middle.id, middle.looks ?? 0n)), MOST_MS)
}
