import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { spawnGuarded } from './guarded-process.mjs'
import { processIdentity, waitUntilGone } from './processes.mjs'

it('gives the exit code, and leaves no guard behind', async () => {
  const { child, exited } = spawnGuarded('/bin/sh', ['-c', 'echo "$1"; exit 3', 'sh', 'two words'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const output = child.stdout && text(child.stdout) // ends when nobody has the pipe any more, the guard included
  expect(await exited).toBe(3)
  expect(await output).toBe('two words\n')
})

it('ends the program when its starter is killed', async () => {
  const script = `
    import { spawnGuarded } from ${JSON.stringify(path.join(import.meta.dirname, 'guarded-process.mjs'))}
    const { child } = spawnGuarded('sleep', ['60'], { stdio: ['ignore', 'ignore', 'ignore'] })
    process.stdout.write(String(child.pid), () => process.kill(process.pid, 'SIGKILL'))`
  const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const pid = Number(await text(starter.stdout))
  expect(pid).toBeGreaterThan(0)
  expect(await waitUntilGone(pid, 5_000)).toBe(true)
  expect(processIdentity(pid)).toBeUndefined()
})
