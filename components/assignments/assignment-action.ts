import type { AssignmentFormState } from '@/lib/assignments/model'

/** A door of lib/assignments/actions as the forms take it. */
export type AssignmentAction = (before: AssignmentFormState, form: FormData) => Promise<AssignmentFormState>
