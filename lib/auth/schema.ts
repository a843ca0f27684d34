import { z } from 'zod'

/** Where a sign-in may lead: a path of the desk, never another site. */
export function deskPath(wanted: unknown): string {
  return typeof wanted === 'string' && /^\/desk(\/[\w-]+)*$/.test(wanted) ? wanted : '/desk'
}

export const userId = z.uuid()
export const email = z.email('email.invalid').max(254, 'email.invalid').toLowerCase()
export const personName = z.string().trim().min(1, 'name.missing').max(120, 'name.long')

const rights = {
  role: z.enum(['contributor', 'editor', 'administrator'], 'role.missing'),
  /** The editions that the role is for; empty: all of them. */
  editionIds: z.array(z.uuid()).max(100),
}
const forAllEditions = ({ role, editionIds }: { role: string; editionIds: string[] }) =>
  role !== 'administrator' || editionIds.length === 0
const REFUSAL = { path: ['editionIds'], message: 'editions.administrator' }

export const userInput = z.strictObject({ userId })
export const changeRoleInput = z.strictObject({ userId, ...rights }).refine(forAllEditions, REFUSAL)
export const inviteUserInput = z.strictObject({ email, ...rights }).refine(forAllEditions, REFUSAL)

export type UserInput = z.input<typeof userInput>
export type ChangeRoleInput = z.input<typeof changeRoleInput>
export type InviteUserInput = z.input<typeof inviteUserInput>
