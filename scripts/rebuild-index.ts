// Run by scripts/search-rebuild.mjs.
import { db } from '@/lib/platform/db/client'
import { rebuildIndex } from '@/lib/search-index/rebuild-index'

try {
  const count = await rebuildIndex((line) => console.log(`  ${line}`))
  console.log(`The index holds ${count} things again.`)
} finally {
  await db().$disconnect()
}
