import path from 'node:path'
import next from 'next'
import { elapsedClock } from '@/lib/core/clock'
import { env, tellNextItsOrigin } from '@/lib/platform/env'
import { processEpochBoard } from '@/lib/platform/front-door/epoch-board'
import { listenForEpochs } from '@/lib/platform/front-door/epoch-listener'
import { createFrontDoor } from '@/lib/platform/front-door/front-door'
import { limits } from '@/lib/platform/front-door/limits'
import { publicFiles } from '@/lib/platform/front-door/addresses/public-files'
import { passedThrough, publicRoutes } from '@/lib/platform/front-door/public-routes'
import { renderByHttp } from '@/lib/platform/front-door/rendering/render-by-http'
import { refuse } from '@/lib/platform/front-door/answering/refusals'
import { tellStarter } from '@/lib/platform/http/starter'
import { closeServer, openServer } from '@/lib/platform/http/server-life'
import { log } from '@/lib/platform/log'
import { endOpenAnswers, shutDown } from '@/lib/platform/shutdown'

// The production server: the front door, and Next behind it. Runs in the project's folder, from build/server.mjs.
start().catch(async (error: unknown) => {
  await tellStarter({ type: 'error', message: error instanceof Error ? error.message : String(error) })
  process.exit(1)
})

async function start(): Promise<void> {
  const { NODE_ENV, DATABASE_URL, HOST, PORT, siteUrl } = env()
  if (NODE_ENV !== 'production') throw new Error('Set NODE_ENV to production for this server, or use `npm run dev`.')

  const app = next({ dev: false, hostname: HOST, port: PORT })
  const board = processEpochBoard()
  const listener = listenForEpochs({ connectionString: DATABASE_URL, board, log: log() })
  const [files] = await Promise.all([publicFiles(path.resolve('public')), app.prepare(), listener.attempted])

  const application: Application = app.getRequestHandler()
  const door = createFrontDoor({
    geography: { routes: publicRoutes, passedThrough, files },
    render: renderByHttp((req, res) => void application(req, res), siteUrl),
    through: (req, res) => {
      // What a stranger wrote there stays before it: lib/platform/http/client-address.ts counts from the end.
      req.headers['x-forwarded-for'] = [req.headers['x-forwarded-for'], req.socket.remoteAddress].flat().join(', ')
      application(req, res).catch((error: unknown) => {
        log().error({ err: error, url: req.url }, 'A request failed')
        refuse(res, 500)
      })
    },
    epoch: board,
    siteUrl,
    clock: elapsedClock,
    limits,
    log: log(),
  })
  const { server, address } = await openServer(door.handle, HOST, PORT)
  tellNextItsOrigin(address)

  let stopping: Promise<void> | undefined
  const stop = () => {
    if (!stopping) endOpenAnswers()
    stopping ??= closeServer(server)
      .then(() => Promise.all([listener.stop(), shutDown(), app.close()]))
      .then(() => process.exit(0))
  }
  // Once each: a second Ctrl-C ends the process at once.
  for (const reason of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(reason, stop)
  const orphaned = process.send !== undefined && !process.connected
  if (orphaned) stop()

  await tellStarter({ type: 'ready', address })
}

type Application = ReturnType<ReturnType<typeof next>['getRequestHandler']>
