/** Why an assignment in this state cannot be given to somebody else, or not be dropped. */
export const CLOSED = {
  'in-work': 'assignment.in-work',
  done: 'assignment.done',
  dropped: 'assignment.dropped',
} as const
