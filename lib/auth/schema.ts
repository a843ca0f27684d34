import { z } from 'zod'
import { ArticleKind } from '@/lib/platform/db/generated/enums'

/** Where a sign-in may lead: a path of the desk or the own account, never another site. */
export function deskPath(wanted: unknown): string {
  return typeof wanted === 'string' && /^\/(desk|account)(\/[\w-]+)*$/.test(wanted) ? wanted : '/desk'
}

const userId = z.uuid()
const email = z.email('email.invalid').max(254, 'email.invalid').toLowerCase()
const personName = z.string().trim().min(1, 'name.missing').max(120, 'name.long')

const rights = {
  role: z.enum(['contributor', 'editor', 'administrator'], 'role.missing'),
  /** The editions that the role is for; empty: all of them. */
  editionIds: z.array(z.uuid()).max(100),
  /** The sections, by kind of story, that the role is for; empty: all of them. */
  sections: z.array(z.enum(ArticleKind, 'section.unknown')).max(100).default([]),
}
const forEverything = ({ role, editionIds, sections }: { role: string; editionIds: string[]; sections: string[] }) =>
  role !== 'administrator' || editionIds.length + sections.length === 0
const REFUSAL = { path: ['role'], message: 'scope.administrator' }

export const userInput = z.strictObject({ userId })
/** Erasing says of the name over stories that it stays; there is no usual answer. */
export const eraseUserInput = z.strictObject({ userId, keepBylines: z.boolean() })
export const changeRoleInput = z.strictObject({ userId, ...rights }).refine(forEverything, REFUSAL)
export const inviteUserInput = z.strictObject({ email, ...rights }).refine(forEverything, REFUSAL)

const password = z.string().min(1, 'password.missing').max(1000, 'password.long')
const token = z.string().max(200)

export const acceptInvitationInput = z.strictObject({ token, name: personName, password })
export const requestResetInput = z.strictObject({ email })
export const resetPasswordInput = z.strictObject({ token, password })
export const changePasswordInput = z.strictObject({ password })
export const renameSelfInput = z.strictObject({ name: personName })
export const passkeyInput = z.strictObject({ passkeyId: z.uuid() })
export const linkInput = z.strictObject({ linkId: z.uuid() })

/** One of the viewer's sessions; left out: all but the one that asks. */
export const endOwnSessionsInput = z.strictObject({ sessionId: z.uuid().optional() })

export type EndOwnSessionsInput = z.input<typeof endOwnSessionsInput>
export type AcceptInvitationInput = z.input<typeof acceptInvitationInput>
export type RequestResetInput = z.input<typeof requestResetInput>
export type ResetPasswordInput = z.input<typeof resetPasswordInput>
export type ChangePasswordInput = z.input<typeof changePasswordInput>
export type RenameSelfInput = z.input<typeof renameSelfInput>
export type PasskeyInput = z.input<typeof passkeyInput>
export type LinkInput = z.input<typeof linkInput>
export type EraseUserInput = z.input<typeof eraseUserInput>
export type UserInput = z.input<typeof userInput>
export type ChangeRoleInput = z.input<typeof changeRoleInput>
export type InviteUserInput = z.input<typeof inviteUserInput>
