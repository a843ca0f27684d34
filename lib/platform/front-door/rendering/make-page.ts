import type { Log } from '@/lib/platform/log'
import type { Render, Rendered } from './application'
import { cachePolicy, fileLife } from './cache-control'
import type { PageDestination, Shelf } from '../addresses/destination'
import { failure } from './failure-page'
import { makePage, type Page } from './page'
import { headersFor } from './reader-headers'

/** A page made for those who wait for it. Without a shelf it is not kept. */
export interface Made {
  page: Page
  shelf: Shelf | undefined
  failed: boolean
}

export type Make = (destination: PageDestination) => Promise<Made>

interface Parts {
  render: Render
  siteUrl: string
  renderMs: number
  log: Log
}

const KEEPABLE = new Set([200, 301, 302, 303, 307, 308, 404, 410])

/** Renders an address, decides whether the answer may be kept and where, and makes it ready to be handed out. */
export function createMaker({ render, siteUrl, renderMs, log }: Parts): Make {
  return async ({ target, shelf }) => {
    const rendered = await renderOrFail(target)
    const failed = rendered.status >= 500
    const setsCookie = rendered.headers['set-cookie'] !== undefined
    if (setsCookie) log.warn({ target }, 'A public page sets a cookie: it is taken off, and the page is not kept')

    const policy = failed ? { keep: false, tell: 'no-store' } : cachePolicy(rendered.headers['cache-control'])
    const tell = shelf === 'files' && rendered.status === 200 ? fileLife(target, policy.tell) : policy.tell
    const keep = policy.keep && !setsCookie && KEEPABLE.has(rendered.status)
    return {
      page: await makePage(rendered, headersFor(rendered, tell, siteUrl)),
      shelf: keep ? shelfOf(rendered, shelf) : undefined,
      failed,
    }
  }

  async function renderOrFail(target: string): Promise<Rendered> {
    try {
      const rendered = await render(target, AbortSignal.timeout(renderMs))
      if (rendered.status >= 500) log.error({ target, status: rendered.status }, 'A page failed to render')
      return rendered
    } catch (error) {
      log.error({ target, err: error }, 'A page failed to render')
      return failure(503)
    }
  }
}

/** Known patterns have unknown addresses too: the shelf of pages holds nothing that does not exist. */
function shelfOf({ status }: Rendered, shelf: Shelf): Shelf | undefined {
  if (status < 400) return shelf
  return shelf === 'files' ? undefined : 'misses'
}
