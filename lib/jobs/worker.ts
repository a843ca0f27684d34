import { setTimeout as pause } from 'node:timers/promises'
import { Logger, run, type Runner, type RunnerOptions, type TaskList } from 'graphile-worker'
import type { Log } from '@/lib/platform/log'
import { repeat } from './repeat'

interface Attempt {
  /** True when the queue will not try again: now is the time to fail in public. */
  last: boolean
}

/** What a job does, given what it was booked with. A throw means another attempt. */
export type Task = (payload: unknown, attempt: Attempt) => Promise<void>

export interface Worker {
  /** Takes no more jobs, and lets those under way come to their end. */
  stop(): Promise<void>
}

interface Parts {
  connectionString: string
  tasks: Record<string, Task>
  /** Look for what should have happened and did not. */
  sweeps: (() => Promise<unknown>)[]
  log: Log
}

// Two cores serve readers too: jobs take their turn, four at a time.
const CONCURRENCY = 4
// What was booked for later is found by looking: on average a quarter of a second after its time.
const POLL_MS = 500
const SWEEP_MS = 500
const RESTART_MS = 1_000

/**
 * Starts this process's share of the work. Any number of processes may: each job goes to one of them. While the database is
 * away nothing is done and nothing is lost; the worker comes back by itself.
 */
export function startWorker({ connectionString, tasks, sweeps, log }: Parts): Worker {
  const stopping = new AbortController()
  const { signal } = stopping
  const options: RunnerOptions = {
    connectionString,
    taskList: taskList(tasks),
    concurrency: CONCURRENCY,
    pollInterval: POLL_MS,
    // Whoever started the worker hears the signals, and stops it in its turn.
    noHandleSignals: true,
    logger: loggerOf(log),
  }
  let runner: Runner | undefined
  const working = keepWorking()
  const sweeping = sweeps.map((sweep) => repeat(sweep, SWEEP_MS, log))

  return {
    async stop() {
      stopping.abort()
      // One that has come to its end by itself refuses to be stopped.
      await Promise.all([runner?.stop().catch(() => {}), ...sweeping.map((each) => each.stop())])
      await working
    },
  }

  async function keepWorking(): Promise<void> {
    let failing = false
    while (!signal.aborted) {
      try {
        runner = await run(options)
        failing = false
        if (signal.aborted) await runner.stop()
        await runner.promise
      } catch (error) {
        if (!failing && !signal.aborted)
          log.warn({ err: error }, 'No jobs are done by this process; it keeps trying to')
        failing = true
      }
      await pause(RESTART_MS, undefined, { signal }).catch(() => {})
    }
  }
}

function taskList(tasks: Record<string, Task>): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      (payload: unknown, { job }) => task(payload, { last: job.attempts >= job.max_attempts }),
    ]),
  )
}

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'debug' } as const

/** The queue's own words, in this process's log; what it says of each job is for whoever looks for a fault. */
function loggerOf(log: Log): Logger {
  return new Logger((scope) => (level, message, meta) => {
    log[LEVELS[level]]({ ...scope, err: meta?.['error'] }, `Jobs: ${message}`)
  })
}
