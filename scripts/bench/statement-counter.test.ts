import fc from 'fast-check'
import { expect, it } from 'vitest'
import { messageReader } from './statement-counter.mjs'

function message(type: string, body: string): Buffer {
  const bytes = Buffer.from(body)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(4 + bytes.length)
  return Buffer.concat([Buffer.from(type), length, bytes])
}

it('reads each message once, however the stream is cut', () => {
  const stream = Buffer.concat([message('', 'greeting'), message('P', 'SELECT S'), message('S', ''), message('Q', 'S')])
  fc.assert(
    fc.property(fc.array(fc.nat(stream.length), { maxLength: 8 }), (cuts) => {
      const told: string[] = []
      const read = messageReader((type) => told.push(String.fromCharCode(type)))
      const places = [0, ...cuts.sort((a, b) => a - b), stream.length]
      places.slice(1).forEach((end, index) => read(stream.subarray(places[index], end)))
      expect(told).toEqual(['P', 'S', 'Q'])
    }),
  )
})
