import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'

export interface Heard {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  text: string
}

/** Asks over a real connection, byte for byte: the path is not normalised, the body not decoded. */
export function ask(port: number, path: string, headers: OutgoingHttpHeaders = {}, method = 'GET'): Promise<Heard> {
  return new Promise((resolve, reject) => {
    const asked = request({ port, path, headers, method, agent: false }, (response) => {
      buffer(response).then((body) => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, text: body.toString() })
      }, reject)
    })
    asked.on('error', reject)
    asked.end()
  })
}
