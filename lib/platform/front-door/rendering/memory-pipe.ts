import { Duplex } from 'node:stream'

/** Two ends of a connection inside this process: what is written to one is read from the other. */
export function memoryPipe(): [Duplex, Duplex] {
  const a = new End()
  const b = new End()
  a.other = b
  b.other = a
  return [a, b]
}

class End extends Duplex {
  other!: End
  #taken: (() => void) | undefined

  override _read(): void {
    const taken = this.#taken
    this.#taken = undefined
    taken?.()
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (this.other.destroyed) {
      done()
      return
    }
    // The writer goes on only when the reader has taken what there is.
    this.other.#taken = done
    this.other.push(chunk)
  }

  override _final(done: () => void): void {
    this.other.push(null)
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this._read()
    if (!this.other.destroyed) process.nextTick(() => this.other.destroy())
    done(error)
  }
}
