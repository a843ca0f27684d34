import { randomInt } from 'node:crypto'
import type { Transaction } from '@/lib/platform/db/transaction'
import { hashToken } from '../secrets'

const CODES = 10
// Without the signs that are read for one another. 16 of them are 78 bits: no throttle has to protect the hashes.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP_LENGTH = 4

/** Gives a user ten new recovery codes in place of all older ones. They are shown once; only their hashes are kept. */
export async function renewCodes(tx: Transaction, userId: string): Promise<string[]> {
  const codes = Array.from({ length: CODES }, newCode)
  await tx.recoveryCode.deleteMany({ where: { userId } })
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ userId, codeHash: hashOf(code) })) })
  return codes
}

/** Whether this is one of the user's codes that was not used yet; it is used now. */
export async function takeRecoveryCode(tx: Transaction, userId: string, code: string, now: Date): Promise<boolean> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId, codeHash: hashOf(code), usedAt: null },
    data: { usedAt: now },
  })
  return count === 1
}

function newCode(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

/** However it is typed: in capitals, with spaces, without hyphens. */
function hashOf(code: string): string {
  return hashToken(code.toLowerCase().replace(/[^a-z0-9]/g, ''))
}
