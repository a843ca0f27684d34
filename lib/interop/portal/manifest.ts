import { z } from 'zod'
import { EXPORTED } from './tables'

export const MANIFEST = 'portal.json'

/** Where the rows of a table lie in an export, and where its files. */
export const rowsFile = (table: string) => `tables/${table}.jsonl`
export const FILE_LIST = 'files.jsonl'
export const fileOf = (key: string) => `files/${key}`

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().min(0)

/** What stands first in an export of the whole portal, and is written last: a folder without it is none. */
export const manifest = z.object({
  format: z.literal('plenary-portal'),
  version: z.literal(1),
  /** The last change of the tables that the portal knew: their rows fit a portal that knows the same. */
  schema: z.string().min(1),
  exportedAt: z.iso.datetime(),
  tables: z.array(
    z.object({ table: z.enum(EXPORTED), columns: z.array(z.string()).min(1), rows: count, bytes: count, sha256 }),
  ),
  /** How many files there are, how large they are together, and which files.jsonl lists them. */
  files: z.object({ count, bytes: count, list: z.object({ bytes: count, sha256 }) }),
  /** Files that a row names and that the portal has lost. */
  missing: z.array(z.string()),
})

export type Manifest = z.infer<typeof manifest>

/** A line of files.jsonl. */
export const fileLine = z.object({ key: z.string().min(1), bytes: count, sha256 })
