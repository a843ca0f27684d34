import { expect, it } from 'vitest'
import { addUp, tallyOfCheck, tallyOfCode, tallyOfPlaywright, tallyOfVitest, withFailure } from './tally.mjs'

it('reads each runner’s report and adds them up', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 2 }
  const tallies = [
    tallyOfCheck([{ ok: true }, { ok: false }]),
    tallyOfVitest({ numPassedTests: 10, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 }),
    tallyOfPlaywright({ stats, errors: [{}] }),
    tallyOfCode(0),
  ]
  expect(addUp(tallies)).toEqual({ passed: 17, failed: 4, skipped: 4 })
})

it('counts a runner that fails without a failed test, or that leaves no report', () => {
  expect(withFailure({ passed: 3, failed: 0, skipped: 0 }, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
  expect(withFailure(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

it('counts a failure once', () => {
  expect(withFailure({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2)
  expect(withFailure({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0)
})
