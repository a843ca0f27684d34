import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inTransaction } from '@/lib/platform/db/transaction'
import { closeAddresses, registerAddress } from './commands'
import { listLiveAddresses, resolveAddress } from './queries'

const NOW = new Date('2026-11-20T10:00:00Z')
const path = () => `/articles/${randomUUID()}`
const register = (at: string, subjectId: string) =>
  inTransaction((tx) => registerAddress(tx, { path: at, subject: 'article', subjectId }, NOW))

describe('the address book', () => {
  it('leads every former address to the newest in one step', async () => {
    const [first, second, third, subject] = [path(), path(), path(), randomUUID()]
    for (const each of [first, second, third]) await register(each, subject)
    expect(await resolveAddress(first)).toEqual({ state: 'moved', to: third })
    expect(await resolveAddress(second)).toEqual({ state: 'moved', to: third })
    expect(await resolveAddress(third)).toEqual({ state: 'live' })
  })

  it('turns around when a subject goes back to an old address', async () => {
    const [first, second, subject] = [path(), path(), randomUUID()]
    for (const each of [first, second, first]) await register(each, subject)
    expect(await resolveAddress(first)).toEqual({ state: 'live' })
    expect(await resolveAddress(second)).toEqual({ state: 'moved', to: first })
  })

  it('never gives an address of one thing to another', async () => {
    const [at, owner] = [path(), randomUUID()]
    await register(at, owner)
    await expect(register(at, randomUUID())).rejects.toThrow('belongs to another')
    expect(await resolveAddress(at)).toEqual({ state: 'live' })
  })

  it('says what is gone, and why', async () => {
    const [first, second, subject] = [path(), path(), randomUUID()]
    for (const each of [first, second]) await register(each, subject)
    await inTransaction((tx) => closeAddresses(tx, { subject: 'article', subjectId: subject, note: 'Withdrawn.' }, NOW))
    expect(await resolveAddress(first)).toEqual({ state: 'gone', note: 'Withdrawn.' })
    expect(await resolveAddress(second)).toEqual({ state: 'gone', note: 'Withdrawn.' })
    expect((await listLiveAddresses({ limit: 1000, offset: 0 })).map((address) => address.path)).not.toContain(second)
    expect(await resolveAddress(path())).toBeNull()
  })
})
