// The least that Node can do: sends the bytes that the page at argv[2] is sent in, from port argv[3].
import { createServer, get } from 'node:http'
import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'

const [, , page = '', port] = process.argv
const [response] = await once(get(page, { headers: { 'accept-encoding': 'br' } }), 'response')
const body = await buffer(response)
const headers = {
  'Content-Type': response.headers['content-type'],
  'Content-Encoding': response.headers['content-encoding'],
  'Content-Length': body.length,
}

createServer((_, res) => res.writeHead(200, headers).end(body)).listen(Number(port), '127.0.0.1')
