import { systemViewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import type { Task } from '@/lib/jobs/worker'
import { failPlan } from './commands/fail-plan'
import { PUBLISH_PLANNED } from './commands/plan-job'
import { publishPlanned } from './commands/publish-planned'
import { replanOverdue } from './commands/replan-overdue'
import type { PublishPlannedInput } from './schema'

const viewer = () => systemViewer('scheduled publishing')

const publishPlannedTask: Task = async (payload, { last }) => {
  // The command reads it with its schema, as it would a form.
  const plan = payload as PublishPlannedInput
  try {
    await publishPlanned(plan, viewer(), currentTime())
  } catch (error) {
    if (last) await failPlan(plan, viewer(), currentTime())
    throw error
  }
}

/** What the newsroom leaves to the queue. */
export const articleTasks = { [PUBLISH_PLANNED]: publishPlannedTask }

export const articleSweeps = [() => replanOverdue(currentTime())]
