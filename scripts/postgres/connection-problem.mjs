/**
 * Why a server could not be used, in one sentence, with the code that Prisma's own engine gives it. The Prisma CLI acts
 * on some codes (P1003 makes `migrate dev` create the database).
 * @typedef {{ code: string, message: string }} ConnectionProblem
 * @typedef {{ host: string, port: number, user?: string, database?: string }} Target
 */

const NETWORK_CODES = /^(ECONN|EHOST|ENET|EAI_|ENOTFOUND|ETIMEDOUT|ENOENT|EACCES)/

/**
 * @param {any} error what `pg` threw while connecting
 * @param {Target} target the server it tried; a `pg` client is one
 * @returns {ConnectionProblem}
 */
export function connectionProblem(error, target) {
  const server = target.host.startsWith('/') ? target.host : `${target.host}:${target.port}`
  switch (error.code) {
    case '28P01':
    case '28000':
      return {
        code: 'P1000',
        message: `The server at ${server} does not let user "${target.user}" in with this password.`,
      }
    case '3D000':
      return { code: 'P1003', message: `Database "${target.database}" does not exist on the server at ${server}.` }
    case '42P04':
      return { code: 'P1009', message: `Database "${target.database}" exists already on the server at ${server}.` }
    case '42501':
      return {
        code: 'P1010',
        message: `User "${target.user}" may not do this on the server at ${server}: ${error.message}.`,
      }
    case '57P03':
      return { code: 'P1001', message: `The server at ${server} is not ready: ${error.message}.` }
    case '53300':
      return { code: 'P2037', message: `The server at ${server} has no connection left.` }
  }
  if (isUnreachable(error)) return { code: 'P1001', message: `Can't reach a PostgreSQL server at ${server}.` }
  if (/SSL|TLS|certificate/i.test(error.message)) {
    return { code: 'P1011', message: `No TLS connection to ${server}: ${error.message}.` }
  }
  return { code: error.code ?? 'P1017', message: `The server at ${server} answers: ${error.message}` }
}

/** @param {any} error */
function isUnreachable(error) {
  // A name with several addresses fails with an AggregateError, whose own message is empty.
  return NETWORK_CODES.test(error.code) || error instanceof AggregateError || /timeout|terminated/i.test(error.message)
}
