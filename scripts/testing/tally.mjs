/**
 * What a runner counted.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** @param {Tally[]} tallies */
export function addUp(tallies) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skipped } of tallies) {
    total.passed += passed
    total.failed += failed
    total.skipped += skipped
  }
  return total
}

/**
 * A runner that fails counts as one failure at least: a file that cannot be read has no tests to count.
 * @param {Tally | undefined} counted nothing when the runner left no report
 * @param {number} code its exit code
 * @returns {Tally}
 */
export function withFailure(counted, code) {
  const tally = counted ?? { passed: 0, failed: 0, skipped: 0 }
  const silent = tally.failed === 0 && (code !== 0 || !counted)
  return silent ? { ...tally, failed: 1 } : tally
}

/**
 * @param {{ ok: boolean }[]} steps the results of scripts/check.mjs
 * @returns {Tally}
 */
export function tallyOfCheck(steps) {
  const passed = steps.filter((step) => step.ok).length
  return { passed, failed: steps.length - passed, skipped: 0 }
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests?: number }} report
 * @returns {Tally}
 */
export function tallyOfVitest({ numPassedTests, numFailedTests, numPendingTests, numTodoTests = 0 }) {
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} report
 * @returns {Tally}
 */
export function tallyOfPlaywright({ stats, errors }) {
  // A fault outside of any test, such as two tests of one name, counts as one.
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped }
}

/**
 * Something without tests of its own is one.
 * @param {number} code its exit code
 * @returns {Tally}
 */
export function tallyOfCode(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}
