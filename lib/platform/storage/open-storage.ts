import { env } from '@/lib/platform/env'
import { localStorage } from './local-storage'
import { s3Storage } from './s3-storage'
import type { Storage } from './storage'

let opened: Storage | undefined

/** The storage that this process is configured for: a bucket where one is named, else a folder. */
export function storage(): Storage {
  opened ??= env().bucket ? bucketStorage() : folderStorage()
  return opened
}

export function folderStorage(): Storage {
  return localStorage(env().dataDir)
}

export function bucketStorage(): Storage {
  const { bucket } = env()
  if (!bucket) throw new Error('No bucket is named. Set S3_BUCKET; see .env.example.')
  return s3Storage(bucket)
}
