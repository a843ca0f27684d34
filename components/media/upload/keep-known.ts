import type { Result } from '@/lib/core/result'
import type { KeepKnownInput } from '@/lib/media/schema'

/** The door that keeps the library's own picture instead of one that was just sent. */
export type KeepKnown = (input: KeepKnownInput) => Promise<Result<{ assetId: string }>>
