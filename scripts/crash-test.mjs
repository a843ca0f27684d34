#!/usr/bin/env node
// Kills the server in the middle of saves and the database in the middle of publications, starts again, and looks whether
// anything is lost or half done. Takes a few minutes, on a portal of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'

await main(
  () =>
    untilAskedToStop(async (closing) => {
      await ensurePackages()
      const { freePort } = await import('./postgres/free-port.mjs')
      const { runAloud } = await import('./runtime/run-tool.mjs')
      const dataDir = mkdtempSync(path.join(tmpdir(), 'plenary-crash-'))
      closing.add(() => rmSync(dataDir, { recursive: true, force: true }))
      const variables = { DATABASE_URL: '', DATA_DIR: dataDir, PORT: String(await freePort()), LOG_LEVEL: 'silent' }
      return runAloud('tsx', ['scripts/crash-test/crash-test.ts'], variables)
    }, 1),
  { environmentFile: false },
)
