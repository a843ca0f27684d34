import { readdirSync, readFileSync } from 'node:fs'

const EVERY_MS = 100

/** Watches the memory of the server that works on a data folder. Reads /proc, so Linux only. */
export class MemoryWatch {
  readonly #pid: string
  readonly #timer: NodeJS.Timeout
  #since = 0
  /** The largest resident size since the start, in megabytes. */
  peak = 0

  constructor(dataDir: string) {
    this.#pid = serverOf(dataDir)
    this.#timer = setInterval(() => {
      const now = this.now()
      this.peak = Math.max(this.peak, now)
      this.#since = Math.max(this.#since, now)
    }, EVERY_MS)
  }

  now(): number {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.#pid}/status`, 'utf8'))?.[1]
    return Math.round(Number(kilobytes) / 1024)
  }

  /** The largest since this was last asked. */
  takePeak(): number {
    const peak = Math.max(this.#since, this.now())
    this.#since = 0
    return peak
  }

  stop() {
    clearInterval(this.#timer)
  }
}

function serverOf(dataDir: string): string {
  const found = readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      const isServer = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('server.mjs')
      return isServer && readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`DATA_DIR=${dataDir}`)
    } catch {
      // It has ended meanwhile, or is somebody else's.
      return false
    }
  })
  const [pid] = found
  if (!pid) throw new Error('The server is not among the processes.')
  return pid
}
