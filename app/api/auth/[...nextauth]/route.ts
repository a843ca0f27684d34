import { handlers } from '@/lib/auth/next-auth'
import { refusal } from '@/lib/platform/http/problem-response'
import { isSameOrigin } from '@/lib/platform/http/same-origin'

export const { GET } = handlers

/** Auth.js has a token of its own against other sites' forms; the browser's own word comes first. */
export async function POST(...[request]: Parameters<typeof handlers.POST>) {
  return isSameOrigin(request) ? handlers.POST(request) : refusal(403)
}
