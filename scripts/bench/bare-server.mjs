// The least that Node can do: sends the bytes that each page of the origin at argv[2] is sent in, from port argv[3].
import { createServer, get } from 'node:http'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'

const [, , origin = '', port, ...paths] = process.argv
const pages = new Map(await Promise.all(paths.map(async (path) => /** @type {const} */ ([path, await read(path)]))))

createServer((req, res) => {
  const { headers, body } = pages.get(req.url ?? '') ?? { headers: {}, body: '' }
  res.writeHead(200, headers).end(body)
}).listen(Number(port), '127.0.0.1')

/** @param {string} path */
async function read(path) {
  const [response] = await once(get(origin + path, { headers: { 'accept-encoding': 'br' } }), 'response')
  const body = await buffer(response)
  const headers = {
    'Content-Type': response.headers['content-type'],
    'Content-Encoding': response.headers['content-encoding'],
    'Content-Length': body.length,
  }
  return { headers, body }
}
