/**
 * Whether a writing request comes from a page of this site. Browsers send Origin with every such request, so one that
 * lacks it, or names another host, is refused.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin')
  const host = request.headers.get('host')
  if (!origin || !host || !URL.canParse(origin)) return false
  return new URL(origin).host === host
}
