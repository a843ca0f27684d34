/**
 * Whether a writing request comes from a page of this site. Browsers send Origin with every such request, so one that
 * lacks it, or names another host, is refused; so is one of which the browser itself says that another site sent it.
 */
export function isFromThisSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site && site !== 'same-origin') return false
  const origin = headers.get('origin')
  const host = headers.get('host')
  if (!origin || !host || !URL.canParse(origin)) return false
  return new URL(origin).host === host
}
