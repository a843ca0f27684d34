import { countTry } from '@/lib/auth/commands/throttle'
import { db } from '@/lib/platform/db/client'

// A process of its own that tries many times at the moment that it is told to, and answers how many tries passed.
// lib/auth/commands/throttle.db.test.ts starts some of them.

interface Order {
  key: string
  tries: number
}

process.once('message', ({ key, tries }: Order) => {
  void (async () => {
    const waits = await Promise.all(Array.from({ length: tries }, () => countTry([{ bucket: 'account', key }])))
    await db().$disconnect()
    process.send?.({ passed: waits.filter((wait) => wait === 0).length }, () => process.disconnect())
  })()
})

await countTry([{ bucket: 'account', key: 'a first one opens the connection' }])
process.send?.({ ready: true })
