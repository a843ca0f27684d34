import { db } from '@/lib/platform/db/client'
import { fillProgramme } from './programme'
import { fillStories } from './stories'

// Run by scripts/bench/bench.mjs: makes the demo world as large as that of a portal of many years. Every name is invented.
const SIZE = { editions: 12, sessionsEach: 40, speakers: 600, stories: 2000 }

try {
  const programme = await fillProgramme(SIZE)
  await fillStories(SIZE.stories, programme)
  // What autovacuum would have done by the time that so many stories are written.
  await db().$executeRaw`ANALYZE`
} finally {
  await db().$disconnect()
}
