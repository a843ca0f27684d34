import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Client } from 'pg'

type Value = string | number | boolean | null | readonly string[]

const FLUSH_AT = 1 << 20

/** Rows for COPY, kept in files that the server reads: the quickest way into a database. */
export class Tables {
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'plenary-world-'))
  readonly #tables = new Map<string, { columns: string; file: number; path: string; waiting: string[]; size: number }>()

  constructor() {
    chmodSync(this.#folder, 0o755)
  }

  add(table: string, row: Record<string, Value>): void {
    let held = this.#tables.get(table)
    if (!held) {
      const file = path.join(this.#folder, table)
      const columns = Object.keys(row).join(', ')
      held = { columns, file: openSync(file, 'w', 0o644), path: file, waiting: [], size: 0 }
      this.#tables.set(table, held)
    }
    const line = Object.values(row).map(field).join('\t')
    held.waiting.push(line)
    held.size += line.length
    if (held.size > FLUSH_AT) this.#flush(held)
  }

  /** Fills the database; nothing that usually watches its tables is asked. */
  async copyInto(client: Client): Promise<void> {
    await client.query('SET session_replication_role = replica')
    for (const [table, held] of this.#tables) {
      this.#flush(held)
      closeSync(held.file)
      await client.query(`COPY ${table} (${held.columns}) FROM '${held.path}'`)
    }
    await client.query('SET session_replication_role = origin')
    rmSync(this.#folder, { recursive: true })
  }

  #flush(held: { file: number; waiting: string[]; size: number }): void {
    if (held.waiting.length > 0) writeSync(held.file, `${held.waiting.join('\n')}\n`)
    held.waiting = []
    held.size = 0
  }
}

function field(value: Value): string {
  if (value === null) return '\\N'
  if (Array.isArray(value)) return `{${value.join(',')}}`
  return String(value).replaceAll('\\', '\\\\')
}
