import { startTool } from '../runtime/run-tool.mjs'
import { ensureChromium } from './chromium.mjs'
import { openTestPortal } from './test-portal.mjs'

/**
 * @param {string[]} args for Playwright
 * @param {import('../runtime/closing.mjs').Closing} closing
 * @param {{ report?: string }} [options] the file for Playwright's JSON
 * @returns {Promise<number>} the exit code
 */
export async function runBrowserTests(args, closing, { report } = {}) {
  const chromium = await ensureChromium()
  const { address, variables } = await openTestPortal('the browser tests', closing)
  const tests = startTool('playwright', ['test', ...args], {
    ...variables,
    BASE_URL: address,
    CHROMIUM: chromium,
    PLAYWRIGHT_REPORT: report,
  })
  closing.add(() => tests.stop())
  return tests.exited
}
