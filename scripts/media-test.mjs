#!/usr/bin/env node
// 200 pictures of 24 megapixels through a browser into a portal of its own, hostile files and broken uploads at its door, a story
// on a phone, a library of 100,000: no picture lost, nothing left of the others, memory within its limit, a light lead picture
// that is painted first, no slow page. Takes some minutes.
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
      const { address, variables } = await openTestPortal('npm run test:media', closing)
      const testing = startTool('tsx', ['scripts/media-test/media-test.ts', ...process.argv.slice(2)], {
        ...variables,
        BASE_URL: address,
        CHROMIUM: chromium,
      })
      closing.add(() => testing.stop())
      return testing.exited
    }, 1),
  { environmentFile: false },
)
