import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runningDatabase } from '../postgres/embedded-database.mjs'
import { ROOT } from '../runtime/run-tool.mjs'

const START_MS = 300_000

/** A portal as anybody runs it, whose processes can be killed one by one. */
export class Portal {
  readonly address: string
  readonly #dataDir: string
  readonly #variables: Record<string, string>
  #process: ChildProcess | undefined

  /** @param more what else it is told, beside its folder and its port */
  constructor(dataDir: string, port: string, more: Record<string, string> = {}) {
    this.#dataDir = dataDir
    this.#variables = { ...more, DATABASE_URL: '', DATA_DIR: dataDir, PORT: port }
    this.address = `http://127.0.0.1:${port}`
  }

  /** Where its database is. The port stays the same from one start to the next. */
  get databaseUrl() {
    const url = runningDatabase(path.join(this.#dataDir, 'postgres'))?.url
    if (!url) throw new Error('No database runs on the data folder of this portal.')
    return url
  }

  /** The secret that its sessions are signed with. */
  get secret() {
    return readFileSync(path.join(this.#dataDir, 'auth-secret'), 'utf8')
  }

  /** Does what `npm start` does, until it says that the portal runs. */
  async start() {
    const started = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: ROOT,
      env: { ...process.env, ...this.#variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    this.#process = started
    await saying(started, 'Stop it with')
  }

  async stop() {
    this.#process?.kill('SIGTERM')
    await this.ended()
  }

  /** Waits for `npm start` to end by itself. */
  async ended() {
    const { exitCode, signalCode } = this.#process ?? {}
    if (this.#process && exitCode === null && signalCode === null) await once(this.#process, 'exit')
  }

  killStart() {
    this.#process?.kill('SIGKILL')
  }

  killDatabase() {
    const note = readFileSync(path.join(this.#dataDir, 'postgres/cluster/postmaster.pid'), 'utf8')
    process.kill(Number.parseInt(note, 10), 'SIGKILL')
  }

  /** Finds the server now, so that killing it takes no time. */
  serverKiller() {
    const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
    const child = new RegExp(`^ *(\\d+) +${this.#process?.pid} .*server\\.mjs`)
    const pid = processes.flatMap((line) => child.exec(line)?.[1] ?? [])[0]
    if (!pid) throw new Error('The server of this portal is not among the processes.')
    return () => process.kill(Number(pid), 'SIGKILL')
  }
}

function saying(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = ''
    const fail = () => reject(new Error(`The portal does not come up:\n${output}`))
    const timer = setTimeout(fail, START_MS)
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (!output.includes(words)) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', fail)
  })
}
