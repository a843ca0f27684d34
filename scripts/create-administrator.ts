// Makes the first administrator when there is none yet, or one more with `--another`, for the day on which every one has lost
// their way in. Prints what `npm start` shows: one line of JSON.
import { randomBytes } from 'node:crypto'
import { createUser } from '@/lib/auth/commands/create-user'
import { systemViewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'

const DEFAULT_EMAIL = 'admin@plenary.example'

const administrator = await db().user.findFirst({ where: { role: 'administrator' }, select: { email: true } })
if (administrator && !process.argv.includes('--another')) {
  print({ email: administrator.email, created: false })
} else {
  const email = process.env.ADMIN_EMAIL || DEFAULT_EMAIL
  const password = process.env.ADMIN_PASSWORD || randomBytes(15).toString('base64url')
  await createUser(
    { email, name: 'Administrator', role: 'administrator', password },
    systemViewer('first start'),
    currentTime(),
  )
  print({ email, password, created: true })
}
await db().$disconnect()

/** @param line what the caller reads back */
function print(line: { email: string; password?: string; created: boolean }) {
  console.log(JSON.stringify(line))
}
