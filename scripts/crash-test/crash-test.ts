import { db } from '@/lib/platform/db/client'
import { signInEditor } from './editor'
import { tell } from './outcome'
import { Portal } from '../testing/portal-process'
import { killDatabaseDuringPublications } from './publications'
import { killServerDuringSaves } from './saves'

// Run by scripts/crash-test.mjs, which gives it a data folder and a port.
const { DATA_DIR = '', PORT = '' } = process.env
const portal = new Portal(DATA_DIR, PORT)
try {
  console.log('Starting a portal …')
  await portal.start()
  process.env.DATABASE_URL = portal.databaseUrl // where db() looks at its first use
  const editor = await signInEditor(portal.secret)
  for (const kill of [killServerDuringSaves, killDatabaseDuringPublications]) {
    const outcome = await kill(portal, editor)
    console.log(tell(outcome))
    if (outcome.faults.length > 0) process.exitCode = 1
  }
} finally {
  await portal.stop()
  await db().$disconnect()
}
