import { createReadStream } from 'node:fs'
import { createHash } from 'node:crypto'
import { UnusableExport } from './unusable-export'

/** A line of a row: the longest revision and the longest journal of an import are far below. */
const LONGEST_LINE = 128 * 1024 * 1024

interface Expected {
  bytes: number
  sha256: string
}

/**
 * The lines of a file of an export, one after another and numbered from 1, without holding more of it than a line. Throws at
 * its end when it is not the file that the manifest describes.
 */
export async function* readLines(
  file: string,
  name: string,
  expected?: Expected,
): AsyncGenerator<{ line: string; number: number }> {
  const hash = createHash('sha256')
  let [bytes, number] = [0, 0]
  let rest: Buffer[] = []
  let restBytes = 0
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk)
    bytes += chunk.byteLength
    let from = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      number += 1
      yield { line: Buffer.concat([...rest, chunk.subarray(from, end)]).toString('utf8'), number }
      rest = []
      restBytes = 0
      from = end + 1
    }
    if (from < chunk.byteLength) {
      rest.push(chunk.subarray(from))
      restBytes += chunk.byteLength - from
      if (restBytes > LONGEST_LINE) throw new UnusableExport('line-too-long', `${name}:${number + 1}`)
    }
  }
  const whole = restBytes === 0 && (!expected || (bytes === expected.bytes && hash.digest('hex') === expected.sha256))
  if (!whole) throw new UnusableExport('not-as-written', name)
}
