import { describe, expect, it } from 'vitest'
import { codes, read, refusal, scheduleJson } from '../testing/reading'
import { testSchedule } from '../testing/schedule'

describe('a file that is none is refused with its place', () => {
  it.each([
    ['empty', ''],
    ['empty', '  \n '],
    ['packed', Buffer.from([0x1f, 0x8b, 8, 0])],
    ['wrong-encoding line 2', Buffer.concat([Buffer.from('<schedule>\n'), Buffer.from([0xff, 0xfe, 0x41])])],
    ['unknown-encoding line 1', '<?xml version="1.0" encoding="klingon"?><schedule/>'],
    ['entities line 1', '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><schedule><title>&b;</title></schedule>'],
    ['entities line 1', '<!DOCTYPE s SYSTEM "file:///etc/passwd"><schedule><title>&x;</title></schedule>'],
    ['too-deep line 1', `<schedule>${'<a>'.repeat(200)}`],
    ['too-deep line 1', `{"schedule":${'['.repeat(200)}`],
    ['too-many-parts line 1', `[${'[],'.repeat(1_000_000)}[]]`],
    ['not-well-formed line 2', '<schedule>\n<a></b></schedule>'],
    ['not-well-formed line 2', '<schedule>\n<title>Q & A</title></schedule>'],
    ['not-well-formed line 2', '{"schedule":\n nope'],
    ['other-sessionize-view', '[{"id":"a","fullName":"Ada","tagLine":""}]'],
    ['unknown-form line 1', '<html><body/></html>'],
    ['unknown-form', '{"hello":1}'],
    ['unknown-form', 'just a line'],
    ['no-sessions', scheduleJson([])],
  ])('%s', (expected, text) => {
    expect(refusal(text)).toBe(expected)
  })

  it('reads another encoding that is named, and says so', () => {
    const text = testSchedule([{ id: 1, title: 'Gespräch' }])
      .toString('utf8')
      .replace('UTF-8', 'ISO-8859-1')
    const file = read(Buffer.from(text, 'latin1'))
    expect(file.sessions[0]?.title).toBe('Gespräch')
    expect(codes(file)).toMatchObject({ 'other-encoding': 1 })
  })
})
