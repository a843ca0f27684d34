import { request } from 'node:http'

interface Asked {
  method?: string
  /** As it goes over the wire: no client puts its dots and slashes right. */
  path: string
  headers?: Record<string, string>
  body?: string
}

export interface Answered {
  status: number
  location: string
  text: string
}

/** One request exactly as written. */
export function rawRequest(baseURL: string, { method = 'GET', path, headers = {}, body }: Asked): Promise<Answered> {
  const { hostname, port } = new URL(baseURL)
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, method, path, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          location: response.headers.location ?? '',
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      )
    })
    asking.on('error', reject)
    asking.end(body)
  })
}
