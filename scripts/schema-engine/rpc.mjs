import { createInterface } from 'node:readline'
import { logInfo } from './log.mjs'

/**
 * A request of the Prisma CLI, one JSON object a line; the answers go back likewise.
 * @typedef {{ id: number, method?: string, params?: any }} Request
 * @typedef {(method: string, params: any) => Promise<unknown>} Handler
 */

/** Marks an error that the engine answers by design, with Prisma's code for it where there is one. */
const USER_FACING_ERROR = 4466

/**
 * Answers the CLI until it closes its end.
 * @param {Handler} handle
 */
export async function answerRequests(handle) {
  logInfo('Starting the schema engine')
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    /** @type {Request} */
    const { id, method, params } = JSON.parse(line)
    if (method) send(await answer({ id, method, params }, handle)) // else it is the CLI's receipt of a `print`
  }
}

/**
 * Has the CLI print something on its own standard output.
 * @param {string} content
 */
export function print(content) {
  send({ id: 'print', method: 'print', params: { content } })
}

/**
 * @param {Request & { method: string }} request
 * @param {Handler} handle
 */
async function answer({ id, method, params }, handle) {
  try {
    return { id, result: (await handle(method, params)) ?? {} }
  } catch (error) {
    const { message, code, meta } = /** @type {any} */ (error)
    const data = { is_panic: false, message, error_code: code, meta }
    return { id, error: { code: USER_FACING_ERROR, message, data } }
  }
}

/** @param {object} message */
function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}
