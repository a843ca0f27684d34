import type { Log } from '@/lib/platform/log'
import type { Render, Rendered } from './application'
import { failure } from './failure-page'
import { plainPage } from './plain-page'

const SAYABLE = new Set([404, 410])
// An ordinary page of the reader's site that says "not found".
const NOT_FOUND = '/not-found'

/** Renders as the application does, but so that it can be read without a script, whatever the status. */
export function plainly(render: Render, log: Log): Render {
  const renderPlainly: Render = async (target, signal) => {
    const rendered = await render(target, signal)
    if (!/^text\/html\b/i.test(String(rendered.headers['content-type']))) return rendered
    if (rendered.status >= 300 && rendered.status < 400) return bodiless(rendered)

    const page = plainPage(rendered.body.toString())
    if (page.suspended)
      log.error({ target }, 'A public page suspends: part of it needs a script that readers do not get')
    if (page.empty) return substitute(rendered.status, target, signal)
    const said = page.saidStatus
    const status = rendered.status === 200 && said !== undefined && SAYABLE.has(said) ? said : rendered.status
    return { ...rendered, status, body: Buffer.from(page.html) }
  }

  // Whatever a page throws before its first byte, `notFound()` too, Next answers with a shell that only its script fills.
  async function substitute(status: number, target: string, signal: AbortSignal): Promise<Rendered> {
    if (status !== 404 || target === NOT_FOUND) return failure(status)
    const page = await renderPlainly(NOT_FOUND, signal)
    return page.status < 500 ? { ...page, status } : page
  }

  return renderPlainly
}

/** Browsers go on without reading; Next's own text would be its empty shell. */
function bodiless({ status, headers }: Rendered): Rendered {
  return { status, headers: { ...headers, 'content-type': undefined }, body: Buffer.alloc(0) }
}
