/** Whether a reader's If-None-Match names this strong tag (weak comparison, RFC 9110, 13.1.2). Our tags hold no comma. */
export function namesTag(header: string, tag: string): boolean {
  if (header === tag) return true
  return header.split(',').some((item) => {
    const given = item.trim()
    return given === '*' || given === tag || given === `W/${tag}`
  })
}
