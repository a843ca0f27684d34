const A_MINUTE_MS = 60 * 1000
const AN_HOUR_MS = 60 * A_MINUTE_MS

/** Next calls this once in each process that serves, before its first request: such a process does the jobs too. */
export async function register(): Promise<void> {
  // Next compiles this file for the edge as well, and cuts out there what follows; no database could be reached from it.
  // eslint-disable-next-line no-restricted-syntax -- Next puts a constant in its place
  if (process.env.NEXT_RUNTIME !== 'nodejs') return

  const [
    { articleSweeps, articleTasks },
    { authTasks },
    { interopTasks },
    { composeLetter },
    { startWorker },
    { repeat },
    { sweepLeftUploads },
    { tidyIndex },
    { env },
    { log },
    { atShutdown },
  ] = await Promise.all([
    import('@/lib/articles/jobs'),
    import('@/lib/auth/jobs'),
    import('@/lib/interop/jobs'),
    import('@/components/auth/letters'),
    import('@/lib/jobs/worker'),
    import('@/lib/jobs/repeat'),
    import('@/lib/media/jobs'),
    import('@/lib/search-index/tidy-index'),
    import('@/lib/platform/env'),
    import('@/lib/platform/log'),
    import('@/lib/platform/shutdown'),
  ])
  const worker = startWorker({
    connectionString: env().DATABASE_URL,
    tasks: { ...articleTasks, ...interopTasks, ...authTasks(composeLetter(env().siteUrl)) },
    sweeps: articleSweeps,
    log: log(),
  })
  const sweeping = repeat(sweepLeftUploads, AN_HOUR_MS, log())
  const tidying = repeat(tidyIndex, A_MINUTE_MS, log())
  atShutdown(() => worker.stop())
  atShutdown(() => sweeping.stop())
  atShutdown(() => tidying.stop())
}
