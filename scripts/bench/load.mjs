// Loads one page from a process of its own, and prints what that gave: node load.mjs URL CONNECTIONS SECONDS
import autocannon from 'autocannon'

const [, , url = '', connections, seconds] = process.argv
/** @type {number[]} */
const times = []
const options = {
  url,
  connections: Number(connections),
  duration: Number(seconds),
  timeout: 60, // on a busy machine `next start` keeps a crowd waiting
  headers: { 'accept-encoding': 'gzip, deflate, br' },
}
const run = autocannon(options, (error, result) => {
  if (error) throw error
  print(result)
})
// Its own histogram counts whole milliseconds, which is more than most answers take.
run.on('response', (_client, _status, _bytes, time) => times.push(time))

/** @param {autocannon.Result} result */
function print(result) {
  const sorted = times.toSorted((a, b) => a - b)
  console.log(
    JSON.stringify({
      perSecond: times.length / result.duration,
      p50: sorted[Math.floor(sorted.length * 0.5)],
      p99: sorted[Math.floor(sorted.length * 0.99)],
      failures: result.errors + result.non2xx,
    }),
  )
}
