/**
 * Says which migration failed, where and why, with the codes of the native engine; the WebAssembly engine only says
 * that something did.
 * @param {import('./connections.mjs').FailedScript} failed
 * @param {any} params of the engine's method, which hold the migrations
 * @returns {{ code: string, message: string } | undefined} nothing when the script was not a migration
 */
export function migrationProblem({ script, error, inShadow }, params) {
  /** @type {any[]} */
  const migrations = params?.migrationsList?.migrationDirectories ?? []
  const migration = migrations.find(({ migrationFile }) => migrationFile.content.value === script)
  if (!migration) return undefined

  const reason = [`${error.severity}: ${error.message}`, error.detail, error.hint].filter(Boolean).join('\n')
  const where = `${migration.path}/${migration.migrationFile.path}${lineOf(error, script)}`
  return inShadow
    ? { code: 'P3006', message: `Migration ${where} does not apply cleanly to an empty database.\n${reason}` }
    : {
        code: 'P3018',
        message: `Migration ${where} failed and was rolled back. No further one is applied until this is resolved (https://pris.ly/d/migrate-resolve).\n\nDatabase error code: ${error.code}\n${reason}`,
      }
}

/**
 * @param {{ position?: string }} error
 * @param {string} script
 */
function lineOf({ position }, script) {
  return position ? `:${script.slice(0, Number(position)).split('\n').length}` : ''
}
