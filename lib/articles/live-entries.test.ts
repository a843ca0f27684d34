import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { paragraph } from '@/prisma/factories/articles'
import type { Block } from './blocks/registry'
import { liveEntries } from './live-entries'

const heading = (text: string): Block => ({
  type: 'heading',
  attrs: { id: randomUUID(), level: 2 },
  content: [{ type: 'text', text }],
})

it('takes each heading for an entry, with what stands under it and the time that it begins with', () => {
  const first = heading('9.05 The doors open')
  const entries = liveEntries([
    paragraph('Today we follow the gates.'),
    first,
    paragraph('People come in.'),
    paragraph('They sit down.'),
    heading('14:30'),
    heading('25:10 is no time'),
    heading('10:451 is none either'),
  ])
  expect(entries).toEqual([
    {
      anchor: `part-${first.attrs.id}`,
      title: '9.05 The doors open',
      text: 'People come in.\nThey sit down.',
      time: '09:05',
    },
    expect.objectContaining({ title: '14:30', text: '', time: '14:30' }),
    expect.objectContaining({ title: '25:10 is no time', time: null }),
    expect.objectContaining({ title: '10:451 is none either', time: null }),
  ])
})
