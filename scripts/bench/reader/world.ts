import { db } from '@/lib/platform/db/client'
import { fillProgramme } from './programme'
import { fillStories } from './stories'

// Run by scripts/bench/bench.mjs: adds a small portal's world, or what makes it that of a portal of many years. Both are of
// one shape, so that what differs between them is size. Every name is invented.
const SIZES = {
  small: { firstYear: 2000, editions: 1, sessionsEach: 40, speakers: 60, stories: 40 },
  large: { firstYear: 2001, editions: 12, sessionsEach: 40, speakers: 600, stories: 1960 },
} as const

const name = process.argv[2] === 'large' ? 'large' : 'small'

try {
  const size = SIZES[name]
  const programme = await fillProgramme(name, size)
  await fillStories(name, size.stories, programme)
  // What autovacuum would have done by the time that so many stories are written.
  await db().$executeRaw`ANALYZE`
} finally {
  await db().$disconnect()
}
