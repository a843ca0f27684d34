export interface Letter {
  to: string
  subject: string
  /** Plain text. */
  text: string
}
