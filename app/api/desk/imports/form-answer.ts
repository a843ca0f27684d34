import { leadTo } from './lead-to'

/**
 * What a browser is answered that sent a form: never the words for programs. Whoever is signed in no more is led back to the
 * page, which says so; the file waits there.
 */
export function formAnswer(request: Request, refused: Response, page: string): Response {
  if (!request.headers.get('accept')?.includes('text/html')) return refused
  if (refused.status === 401 || refused.status === 403) return leadTo(page)
  return leadTo(`/desk/imports?problem=${refused.status === 404 ? 'gone' : 'not-done'}`)
}
