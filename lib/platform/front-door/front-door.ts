import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '@/lib/platform/log'
import { answer } from './answering/answer'
import type { Render } from './rendering/application'
import { createGuide, type Geography, type PageDestination } from './addresses/destination'
import type { EpochBoard } from './epoch-board'
import type { Limits } from './limits'
import { createMaker, type Made } from './rendering/make-page'
import type { Page } from './rendering/page'
import { refuse, redirect } from './answering/refusals'
import { LaneFull } from './rendering/render-lane'
import { plainly } from './rendering/render-plainly'
import { createRenewals } from './rendering/renewals'
import { createShelves, type Shelves } from './shelves'

export interface FrontDoorParts {
  geography: Geography
  /** Renders a public address, as nobody in particular. */
  render: Render
  /** Takes a request that is no page's, with its cookies and all. */
  through: RequestListener
  epoch: EpochBoard
  siteUrl: string
  clock: () => number
  limits: Limits
  log: Log
}

export interface FrontDoor {
  handle: RequestListener
  shelves: Pick<Shelves, 'count'>
}

/** What the application knows how to answer; it takes any other method for a fault of its own. */
const METHODS = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']

/** The server that readers meet: hands out what is kept, has made what is not, and lets everything else through to Next. */
export function createFrontDoor(parts: FrontDoorParts): FrontDoor {
  const { epoch, clock, limits, log } = parts
  const guide = createGuide(parts.geography)
  const shelves = createShelves(limits.bytes)
  const render = plainly(parts.render, log)
  const make = createMaker({ render, siteUrl: parts.siteUrl, renderMs: limits.renderMs, log })
  const renew = createRenewals({ make, shelves, epoch, clock, limits })

  return { handle, shelves }

  function handle(req: IncomingMessage, res: ServerResponse): void {
    const target = req.url ?? '/'
    const reads = req.method === 'GET' || req.method === 'HEAD'
    // Links are spelt canonically, and a canonical address is its own key: most readers get no further than here.
    const kept = reads ? shelves.find(target) : undefined
    if (kept && isFresh(kept)) {
      answer(req, res, kept)
      return
    }
    const destination = guide(target)
    if (destination.kind === 'through') pass(req, res)
    else if (destination.kind === 'absurd') refuse(res, 400)
    else if (destination.kind === 'moved') redirect(res, destination.to)
    else if (!reads) refuse(res, 405, { Allow: 'GET, HEAD' })
    else serve(req, res, destination).catch((error: unknown) => fail(res, error))
  }

  function pass(req: IncomingMessage, res: ServerResponse): void {
    if (METHODS.includes(req.method ?? '')) parts.through(req, res)
    else refuse(res, 405, { Allow: METHODS.join(', ') })
  }

  async function serve(req: IncomingMessage, res: ServerResponse, destination: PageDestination): Promise<void> {
    const kept = shelves.find(destination.target)
    if (kept && isFresh(kept)) {
      answer(req, res, kept)
      return
    }
    const standIn = kept && mayStandIn(kept) ? kept : undefined
    if (standIn && standIn.retryAt > clock()) {
      answer(req, res, standIn, 'stale')
      return
    }
    const renewal = renew(destination)
    const made = await (standIn ? patiently(renewal) : renewal)
    if (made && !made.failed) answer(req, res, made.page, 'miss')
    else if (kept && mayStandIn(kept)) {
      kept.retryAt = clock() + limits.retryMs
      answer(req, res, kept, 'stale')
    } else answer(req, res, (made ?? (await renewal)).page, 'miss')
  }

  /** What came of a renewal, as long as a reader for whom there is an older copy should wait. */
  function patiently(renewal: Promise<Made>): Promise<Made | void> {
    return Promise.race([renewal, pause(limits.patienceMs)]).catch(() => {})
  }

  function isFresh(page: Page): boolean {
    return page.generation >= epoch.generation && page.freshUntil > clock()
  }

  /**
   * Whether an older copy may be handed out when a new one cannot be made. Readers outlive the database; but while it is
   * there, whoever was told that a page changed must not be shown what it said before.
   */
  function mayStandIn(page: Page): boolean {
    return !epoch.connected || page.generation >= epoch.generation
  }

  function fail(res: ServerResponse, error: unknown): void {
    if (!(error instanceof LaneFull)) log.error({ err: error }, 'The front door failed')
    refuse(res, 503, { 'Retry-After': '5' })
  }
}
