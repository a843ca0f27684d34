'use server'

import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { revokePreview } from '../commands/revoke-preview'
import { sharePreview } from '../commands/share-preview'
import type { RevokePreviewInput, SharePreviewInput } from '../schema'

export async function sharePreviewAction(input: SharePreviewInput) {
  return sharePreview(input, await requireViewer(), currentTime())
}

export async function revokePreviewAction(input: RevokePreviewInput) {
  return revokePreview(input, await requireViewer(), currentTime())
}
