import { env } from '@/lib/platform/env'
import { localStorage } from './local-storage'
import type { Storage } from './storage'

let opened: Storage | undefined

/** The storage that this process is configured for. */
export function storage(): Storage {
  opened ??= localStorage(env().dataDir)
  return opened
}
