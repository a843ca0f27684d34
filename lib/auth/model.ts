import type { ArticleKind, Role } from '@/lib/platform/db/generated/enums'

declare const brand: unique symbol

/**
 * Who asks. Only lib/auth/session.ts (from a live row of the session registry) and `systemViewer` make one, so holding a
 * viewer means that somebody has checked.
 */
export type Viewer = (UserViewer | SystemViewer) & { readonly [brand]: true }

interface UserViewer {
  readonly kind: 'user'
  readonly userId: string
  readonly sessionId: string
  readonly name: string
  readonly role: Role
  /** The editions that the role is for; null: all of them. */
  readonly editionIds: readonly string[] | null
  /** The sections, by kind of story, that it is for; null: all of them. */
  readonly sections: readonly ArticleKind[] | null
  /** When they last gave their password or second factor. */
  readonly confirmedAt: Date | null
  /** The network address that asks. */
  readonly address: string | null
}

interface SystemViewer {
  readonly kind: 'system'
  /** The name of the job, as the audit trail shows it. */
  readonly label: string
}

const ERASED = '@erased.invalid'

/** What stands for the e-mail of an account that was erased; no letter ever reaches it. */
export function erasedEmail(userId: string): string {
  return `${userId}${ERASED}`
}

export function isErased({ email }: { email: string }): boolean {
  return email.endsWith(ERASED)
}

/** The portal itself at work: the demo world, a scheduled job, the command line. Never made from a request. */
export function systemViewer(label: string): Viewer {
  return { kind: 'system', label } as Viewer
}

type Known = 'userId' | 'sessionId' | 'name' | 'role'

/** For lib/auth/session.ts alone, which has looked the session up. */
export function userViewer(of: Pick<UserViewer, Known> & Partial<Omit<UserViewer, 'kind'>>): Viewer {
  return { kind: 'user', editionIds: null, sections: null, confirmedAt: null, address: null, ...of } as Viewer
}

/** The user's id for foreign keys; null when the portal itself acts. */
export function viewerUserId(viewer: Viewer): string | null {
  return viewer.kind === 'user' ? viewer.userId : null
}
