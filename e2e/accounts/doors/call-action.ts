import type { Sending } from './actions'
import type { Caller } from './viewers'

/** Calls a Server Action as the browser does, and reads how it answered. */
export async function callAction(
  { http }: Caller,
  { id, path, origin }: { id: string; path: string; origin: string },
  { args = [], form, bare = false }: Sending,
): Promise<string> {
  const headers = { 'next-action': id, origin, accept: 'text/x-component' }
  const response = form
    ? await http.post(path, { headers, multipart: formParts(form, bare) })
    : await http.post(path, {
        headers: { ...headers, 'content-type': 'text/plain;charset=UTF-8' },
        data: JSON.stringify(args),
      })
  const leadsTo = response.headers()['x-action-redirect'] ?? response.headers().location ?? ''
  if (/^(https?:\/\/[^/]+)?\/sign-in\b/.test(leadsTo) && !leadsTo.includes('error=')) return 'sign-in'
  if (response.status() === 403) return 'forbidden'
  if (response.status() === 404) return 'not-found'
  if (response.status() >= 400) return `status ${response.status()}`
  const text = await response.text()
  if (/"(kind|message)":"forbidden"/.test(text)) return 'forbidden'
  return /"(kind|message)":"not-found"/.test(text) ? 'not-found' : 'in'
}

/** React's way of writing a form as an argument: the fields first, then the list of arguments that names them. */
function formParts(form: Record<string, string>, bare: boolean): FormData {
  const parts = new FormData()
  for (const [name, value] of Object.entries(form)) parts.append(`_1_${name}`, value)
  const state = { done: false, issues: [] }
  parts.append('0', JSON.stringify(bare ? ['$K1'] : [state, '$K1']))
  return parts
}
