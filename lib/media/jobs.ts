import { currentTime } from '@/lib/core/clock'
import { env } from '@/lib/platform/env'
import { sweepUploads, uploadsFolder } from './receiving/uploads'

/** Takes away what uploads that were killed on the way have left. */
export const sweepLeftUploads = () => sweepUploads(uploadsFolder(env().dataDir), currentTime())
