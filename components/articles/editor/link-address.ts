const SAFE_LINK = /^(https?:\/\/|mailto:|\/(?!\/))/i

/** Whether a story may lead there: the same addresses that the server keeps. */
export function isSafeLink(href: string): boolean {
  return href.length <= 2000 && SAFE_LINK.test(href) && URL.canParse(href, 'https://plenary.invalid')
}
