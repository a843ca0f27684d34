#!/usr/bin/env node
// Moves a portal by `npm run export` and `npm run import` into an empty one, walks through both as readers and programs do, and
// compares every answer byte for byte. Takes a few minutes, on two portals of its own.
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
      const home = mkdtempSync(path.join(tmpdir(), 'plenary-moving-'))
      closing.add(() => rmSync(home, { recursive: true, force: true }))
      return runAloud('tsx', ['scripts/moving-test/moving-test.ts'], {
        DATABASE_URL: '',
        LOG_LEVEL: 'error',
        HOME_OF_BOTH: home,
        PORTS: `${await freePort()} ${await freePort()}`,
      })
    }, 1),
  { environmentFile: false },
)
