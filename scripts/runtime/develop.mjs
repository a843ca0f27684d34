import { watch } from 'node:fs'
import { bundleEnhance } from '../bundles/enhance.mjs'
import { ensureAdministrator } from './administrator.mjs'
import { openPortal } from './portal.mjs'
import { startTool } from './run-tool.mjs'
import { welcome } from './welcome.mjs'

/**
 * Runs `next dev` until it ends. Next shows its own progress and draws the same pages, only without the front door.
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./closing.mjs').Closing} closing
 * @returns {Promise<number>}
 */
export async function develop(settings, closing) {
  const { variables, databaseKept } = await openPortal(settings, 'npm run dev', closing)
  const administrator = await ensureAdministrator(variables)
  await bundleEnhance()
  const watcher = watch('components/enhance', () => void bundleEnhance().catch(() => {})) // esbuild says what is wrong
  closing.add(() => watcher.close())

  const { HOST, PORT } = variables
  console.log(welcome(`http://${HOST}:${PORT}`, administrator))
  const next = startTool('next', ['dev', '--hostname', HOST, '--port', PORT], variables)
  closing.add(() => next.stop())
  return Promise.race([next.exited, databaseKept])
}
