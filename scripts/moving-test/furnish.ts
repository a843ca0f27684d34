import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { systemViewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import { inTransaction } from '@/lib/platform/db/transaction'
import { receiveFile } from '@/lib/media/commands/receive-file'
import { importProgramme } from '@/lib/interop/commands/import-programme'
import { readProgramme } from '@/lib/interop/dialects/read-programme'
import { FULL_WORLD } from '@/lib/interop/testing/full-world'
import { testSchedule } from '@/lib/interop/testing/schedule'
import { indexAllNames } from '@/lib/search-index/index-names'
import { testPicture } from '@/prisma/factories/pictures'

const operator = systemViewer('import')

/** Puts into the demo world what it has none of: a row of every table, a photograph, and a programme of elsewhere. */
export async function furnish(): Promise<void> {
  for (const statement of FULL_WORLD.split(/;\n/)) if (statement.trim()) await db().$executeRawUnsafe(statement)
  await inTransaction(indexAllNames)
  await givePortrait()
  const given = testSchedule([
    { id: 1, title: 'A talk “of elsewhere” &amp; more', persons: [['1', 'Ada Example']] },
    { id: 2, title: 'Разговор', start: '11:30', persons: [['2', 'Құралай Мысал']], room: 'Cellar' },
  ])
  const edition = await db().edition.findFirstOrThrow({ where: { number: 1 } })
  const done = await importProgramme(
    {
      editionId: edition.id,
      file: readProgramme(given, { timeZone: edition.timeZone }),
      fileName: 'schedule.xml',
      digest: createHash('sha256').update(given).digest('hex'),
      decisions: { people: {}, prefer: 'desk' },
    },
    operator,
    currentTime(),
  )
  if (!done.ok) throw new Error(done.problem.kind)
}

/** A photograph as somebody's portrait: pages then carry pictures that are drawn on demand. */
async function givePortrait(): Promise<void> {
  const bytes = await testPicture({ width: 1400, height: 1000, seed: 7 })
  const received = await receiveFile({ name: 'portrait.jpg', body: Readable.from([bytes]) }, operator, currentTime())
  if (!received.ok) throw new Error(received.problem.kind)
  const { assetId } = received.value
  await db().mediaAsset.update({
    where: { id: assetId },
    data: { credit: 'Made up for a test', alt: 'Coloured shapes', right: 'owned', confirmedAt: currentTime() },
  })
  await db().speaker.update({ where: { slug: 'thierry-de-montbrial' }, data: { portraitId: assetId } })
}
