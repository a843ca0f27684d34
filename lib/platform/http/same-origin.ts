import { isFromThisSite } from '@/lib/core/request-origin'

/** Whether a writing request comes from a page of this site. */
export function isSameOrigin(request: Pick<Request, 'headers'>): boolean {
  return isFromThisSite(request.headers)
}
