import type { LinkPurpose, Role } from '@/lib/platform/db/generated/enums'

/** What a link's letter says; the words are somebody else's. */
export interface LinkLetter {
  purpose: LinkPurpose
  email: string
  token: string
  expiresAt: Date
  role: Role | null
  invitedBy: string | null
}
