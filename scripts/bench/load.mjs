// Loads one page from a process of its own, and prints what that gave: node load.mjs URL CONNECTIONS SECONDS
import { Client } from 'undici'

const [, , address = '', connections, seconds] = process.argv
const { origin, pathname, search } = new URL(address)
const request = /** @type {const} */ ({
  path: pathname + search,
  method: 'GET',
  headers: { 'accept-encoding': 'gzip, deflate, br' },
})
// On a busy machine `next start` keeps a crowd waiting.
const PATIENCE = { headersTimeout: 60_000, bodyTimeout: 60_000 }

/** @type {number[]} */
const times = []
let failures = 0
const started = performance.now()
const end = started + Number(seconds) * 1000
await Promise.all(Array.from({ length: Number(connections) }, () => readOverAndOver(new Client(origin, PATIENCE))))
const took = (performance.now() - started) / 1000
const sorted = times.toSorted((a, b) => a - b)
console.log(
  JSON.stringify({
    perSecond: times.length / took,
    p50: sorted[Math.floor(sorted.length * 0.5)],
    p99: sorted[Math.floor(sorted.length * 0.99)],
    failures,
  }),
)

/**
 * One reader on one connection, who asks again as soon as the answer is there.
 * @param {Client} client
 */
async function readOverAndOver(client) {
  while (performance.now() < end) await read(client)
  await client.close()
}

/**
 * The bytes are not looked at: whoever measures must take less time than what is measured.
 * @param {Client} client
 */
function read(client) {
  const asked = performance.now()
  let status = 0
  return /** @type {Promise<void>} */ (
    new Promise((resolve) => {
      client.dispatch(request, {
        onRequestStart() {},
        onResponseStart(_, statusCode) {
          status = statusCode
        },
        onResponseData() {},
        onResponseEnd() {
          if (status === 200) times.push(performance.now() - asked)
          else failures += 1
          resolve()
        },
        onResponseError() {
          failures += 1
          resolve()
        },
      })
    })
  )
}
