import { expect, it } from 'vitest'
import { auditCsv } from './csv'
import type { AuditLine } from './model'

const LINE: AuditLine = {
  id: '1',
  at: new Date('2026-11-20T10:00:00Z'),
  actor: 'Test Editor',
  label: null,
  verb: 'user.invite',
  subject: 'user',
  subjectId: null,
  subjectName: null,
  address: '198.51.100.7',
  details: {},
}

async function fileOf(...batches: AuditLine[][]): Promise<string> {
  async function* read() {
    for (const batch of batches) yield await Promise.resolve(batch)
  }
  let file = ''
  for await (const part of auditCsv(read())) file += part
  return file
}

const HEADING = 'at,actor,verb,subject,subject_id,subject_name,address,details\r\n'

it('writes a heading once and a line each, with quotes where they are needed', async () => {
  const first = { ...LINE, actor: 'Last, "First"', details: { a: 'b,c' } }
  const lines = [
    '2026-11-20T10:00:00.000Z,"Last, ""First""",user.invite,user,,,198.51.100.7,"{""a"":""b,c""}"\r\n',
    '2026-11-20T10:00:00.000Z,Test Editor,user.invite,user,,"Other\nName",198.51.100.7,{}\r\n',
  ]
  expect(await fileOf([first], [{ ...LINE, subjectName: 'Other\nName' }])).toBe([HEADING, ...lines].join(''))
  expect(await fileOf()).toBe(HEADING)
})

it.each(['=1+1', '+1', '-1', '@x'])('keeps a spreadsheet from working out %s', async (actor) => {
  expect(await fileOf([{ ...LINE, actor, subjectName: actor }])).toContain(`,'${actor},`)
})

it('names the portal’s own work', async () => {
  expect(await fileOf([{ ...LINE, actor: null, label: 'sign-in' }])).toContain(',sign-in,')
})
