import { recordAudit } from '@/lib/audit/record'
import { ok, type Result } from '@/lib/core/result'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { Viewer } from '../model'
import { userInput, type UserInput } from '../schema'
import { onUser } from './on-user'

type Row = Record<string, unknown>

/** All that is held on the person of an account. */
export interface HeldOnUser {
  exportedAt: string
  account: Row
  /** What was mailed to their e-mail. */
  links: Row[]
  /** What the audit trail says that was done to the account. */
  audit: Row[]
  /** Every row that names the account, by table and column. */
  rows: Record<string, Row[]>
}

/** What opens something, and is of no use to the person. */
const SECRETS = [
  'password_hash',
  'token_hash',
  'code_hash',
  'secret',
  'last_step',
  'public_key',
  'credential_id',
  'passkey_challenge',
]

/** What is about the work and not about the person: texts, programmes, files. */
const WORK = ['content', 'programme', 'changes', 'journal', 'oddities', 'before', 'files', 'bytes', 'outcomes']

/**
 * Everything that is held on somebody, without secrets. Which tables name accounts is asked of the database itself, so that none
 * is forgotten that is made later.
 */
export async function exportUser(input: UserInput, viewer: Viewer, now: Date): Promise<Result<HeldOnUser>> {
  return onUser('user.export', userInput, input, viewer, now, async ({ tx, user }) => {
    const [account = {}] = await rowsWhere(tx, 'app_user', 'id = $2::uuid', user.id)
    const rows: HeldOnUser['rows'] = {}
    for (const { table, column } of await placesOf(tx)) {
      const found = await rowsWhere(tx, table, `"${column}" = $2::uuid`, user.id)
      if (found.length > 0) rows[`${table}.${column}`] = found
    }
    const links = await rowsWhere(tx, 'account_link', 'email = $2', user.email)
    const audit = await rowsWhere(tx, 'audit_event', `subject = 'user' AND subject_id = $2::uuid`, user.id)
    await recordAudit(tx, viewer, now, { verb: 'user.export', subject: 'user', subjectId: user.id })
    return ok({ exportedAt: now.toISOString(), account, links, audit, rows })
  })
}

/** Every column that names an account. */
function placesOf(tx: Transaction): Promise<{ table: string; column: string }[]> {
  return tx.$queryRaw`
    SELECT relname::text AS table, attname::text AS column
    FROM pg_constraint
    JOIN pg_class ON pg_class.oid = conrelid
    JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
    WHERE contype = 'f' AND confrelid = 'public.app_user'::regclass
    ORDER BY relname, attname`
}

async function rowsWhere(tx: Transaction, table: string, condition: string, value: string): Promise<Row[]> {
  const rows = await tx.$queryRawUnsafe<{ row: Row }[]>(
    `SELECT to_jsonb(t) - $1::text[] AS row FROM public."${table}" t WHERE ${condition} ORDER BY 1`,
    [...SECRETS, ...WORK],
    value,
  )
  return rows.map(({ row }) => row)
}
