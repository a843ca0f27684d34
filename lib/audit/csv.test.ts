import { expect, it } from 'vitest'
import { auditCsv } from './csv'

const LINE = {
  id: '1',
  at: new Date('2026-11-20T10:00:00Z'),
  actor: 'Test Editor',
  label: null,
  verb: 'user.invite',
  subject: 'user',
  subjectId: null,
  address: '198.51.100.7',
  details: {},
}

it('writes a heading and a line each, with quotes where they are needed', () => {
  expect(auditCsv([{ ...LINE, actor: 'Last, "First"', details: { a: 'b,c' } }])).toBe(
    'at,actor,verb,subject,subject_id,address,details\r\n' +
      '2026-11-20T10:00:00.000Z,"Last, ""First""",user.invite,user,,198.51.100.7,"{""a"":""b,c""}"\r\n',
  )
})

it.each(['=1+1', '+1', '-1', '@x'])('keeps a spreadsheet from working out %s', (actor) => {
  expect(auditCsv([{ ...LINE, actor }])).toContain(`,'${actor},`)
})

it('names the portal’s own work', () => {
  expect(auditCsv([{ ...LINE, actor: null, label: 'sign-in' }])).toContain(',sign-in,')
})
