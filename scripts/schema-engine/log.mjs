/** The CLI reads the engine's log from stderr, one JSON object a line, and takes an ERROR as the reason of a failure. */

/** @param {string} message */
export function logInfo(message) {
  log('INFO', { message })
}

/** @param {{ code: string, message: string }} problem */
export function logError({ code, message }) {
  log('ERROR', { message, error_code: code })
}

/**
 * @param {'INFO' | 'ERROR'} level
 * @param {Record<string, string>} fields
 */
function log(level, fields) {
  const timestamp = new Date().toISOString()
  process.stderr.write(`${JSON.stringify({ timestamp, level, fields, target: 'schema_engine::logger' })}\n`)
}
