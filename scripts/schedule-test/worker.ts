import { articleSweeps, articleTasks } from '@/lib/articles/jobs'
import { startWorker } from '@/lib/jobs/worker'
import { env } from '@/lib/platform/env'
import { log } from '@/lib/platform/log'

// One process that keeps plans, as instrumentation.ts starts it in the server.
const worker = startWorker({
  connectionString: env().DATABASE_URL,
  tasks: articleTasks,
  sweeps: articleSweeps,
  log: log(),
})
process.once('SIGTERM', () => void worker.stop().then(() => process.exit(0)))
