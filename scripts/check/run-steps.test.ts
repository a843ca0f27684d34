import { afterEach, expect, it, vi } from 'vitest'
import { runSteps } from './run-steps.mjs'

afterEach(() => vi.restoreAllMocks())

it('runs every step, shows only what a failed one printed, and never stops half-way', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const results = await runSteps([
    { name: 'right', command: ['node', '-e', 'console.log("all is well")'] },
    { name: 'wrong', command: ['node', '-e', 'console.error("line 3 is odd"); process.exit(1)'] },
    { name: 'missing', command: ['no-such-tool'] },
  ])
  expect(Object.fromEntries(results.map(({ name, ok }) => [name, ok]))).toEqual({
    right: true,
    wrong: false,
    missing: false,
  })
  const shown = log.mock.calls.flat().join('\n')
  expect(shown).toContain('line 3 is odd')
  expect(shown).not.toContain('all is well')
})
