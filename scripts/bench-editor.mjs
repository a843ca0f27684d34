#!/usr/bin/env node
// Measures the editor with a long story in Chromium: how soon one can write, and how long a key takes.
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'

await main(
  () =>
    untilAskedToStop(async (closing) => {
      await ensurePackages()
      const { ensureChromium } = await import('./testing/chromium.mjs')
      const { openTestPortal } = await import('./testing/test-portal.mjs')
      const { startTool } = await import('./runtime/run-tool.mjs')
      const chromium = await ensureChromium()
      const { address, variables } = await openTestPortal('npm run bench:editor', closing)
      const measuring = startTool('tsx', ['scripts/bench-editor/measure.ts'], {
        ...variables,
        BASE_URL: address,
        CHROMIUM: chromium,
      })
      closing.add(() => measuring.stop())
      return measuring.exited
    }, 1),
  { environmentFile: false },
)
