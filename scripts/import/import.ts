import { db } from '@/lib/platform/db/client'
import { readArguments, USE, WrongUse } from './arguments'
import { fillFrom } from './fill-from'
import { importFile } from './import-file'
import { takeBack } from './take-back'

// Run by scripts/import.mjs, with DATABASE_URL in the environment. Ends with 0 when it did what it was asked for, 1 when
// nothing was done, 2 when it was called wrongly.
try {
  const asked = readArguments(process.argv.slice(2))
  if (asked.edition === null) process.exitCode = await fillFrom(asked)
  else process.exitCode = asked.undo ? await takeBack(asked) : await importFile(asked)
} catch (error) {
  if (!(error instanceof WrongUse)) throw error
  console.error(`Wrong use: ${error.message}\n${USE}`)
  process.exitCode = 2
} finally {
  await db().$disconnect()
}
