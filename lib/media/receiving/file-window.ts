import { open } from 'node:fs/promises'
import { Refusal } from './refusal'

const WINDOW_BYTES = 1024 * 1024

/** A file looked at through a window that moves along, so that no more of it is in memory. */
export class FileWindow {
  #at = 0
  #held: Buffer = Buffer.alloc(0)
  readonly #read: (at: number, length: number) => Promise<Buffer>

  private constructor(
    readonly size: number,
    read: (at: number, length: number) => Promise<Buffer>,
  ) {
    this.#read = read
  }

  static async over<T>(file: string, look: (window: FileWindow) => Promise<T>): Promise<T> {
    const handle = await open(file)
    try {
      const { size } = await handle.stat()
      return await look(
        new FileWindow(size, async (position, length) => {
          const buffer = Buffer.alloc(length)
          const { bytesRead } = await handle.read({ buffer, position })
          return buffer.subarray(0, bytesRead)
        }),
      )
    } finally {
      await handle.close()
    }
  }

  /** Exactly these bytes; a file that ends before them is cut off. */
  async bytes(at: number, length: number): Promise<Buffer> {
    if (at + length > this.size) throw new Refusal('truncated')
    if (at < this.#at || at + length > this.#at + this.#held.length) {
      this.#held = await this.#read(at, Math.max(length, WINDOW_BYTES))
      this.#at = at
    }
    return this.#held.subarray(at - this.#at, at - this.#at + length)
  }

  /** As many bytes as there are, up to a window full. */
  upTo(at: number, length = WINDOW_BYTES): Promise<Buffer> {
    return this.bytes(at, Math.max(0, Math.min(length, this.size - at)))
  }
}
