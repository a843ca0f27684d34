// @vitest-environment jsdom
import type { Editor } from '@tiptap/react'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleContent } from '@/lib/articles/content'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { StoryScreen } from '../story-screen'
import { mountEditor, type as typeIn } from '../testing/mount-editor'

const quote = attribution()
const opened = content([paragraph('“', ['Words that were said', quote.id], '”')], { quotes: [quote] })

let screen: StoryScreen
let editor: Editor
beforeEach(() => {
  screen = new StoryScreen({ headline: 'Opened', standfirst: '', content: opened })
  editor = mountEditor([], opened.body)
  screen.attach(editor)
})

const change = (part: Partial<Omit<ArticleContent, 'body'>>) => {
  const fields = screen.fields()
  screen.setFields({ ...fields, content: { ...fields.content, ...part } })
}
const label = (speakerLabel: string | null) => change({ quotes: [{ ...quote, speakerLabel }] })
const labelNow = () => screen.fields().content.quotes[0]?.speakerLabel
const wordsNow = () => editor.getText()
const lead = { assetId: '00000000-0000-4000-8000-000000000001', caption: null, alt: null, decorative: false }

describe('undo', () => {
  it('goes back over body, attributions and pictures in the order in which they were done', () => {
    editor.commands.focus('end')
    typeIn(editor, 'a')
    label('the moderator')
    change({ lead })
    editor.commands.undo()
    expect([screen.fields().content.lead, labelNow()]).toEqual([null, 'the moderator'])
    editor.commands.undo()
    expect([labelNow(), wordsNow()]).toEqual([null, '“Words that were said”a'])
    editor.commands.undo()
    expect(wordsNow()).toBe('“Words that were said”')
    for (let again = 0; again < 3; again += 1) editor.commands.redo()
    expect([wordsNow(), labelNow(), screen.fields().content.lead]).toEqual([
      '“Words that were said”a',
      'the moderator',
      lead,
    ])
  })

  it('takes typing on in one field as one step', () => {
    for (const typed of ['t', 'th', 'the', 'the chair']) label(typed)
    editor.commands.undo()
    expect(labelNow()).toBeNull()
  })

  it('leaves what others saved meanwhile in other quotes', () => {
    label('the moderator')
    const other = attribution({ speakerLabel: 'a minister' })
    const theirs = content([...opened.body.content, paragraph(['More.', other.id])], {
      quotes: [{ ...quote, speakerLabel: 'the moderator' }, other],
    })
    screen.show({ headline: 'Opened', standfirst: '', content: theirs })
    editor.commands.undo()
    expect(screen.read().content.quotes).toMatchObject([{ speakerLabel: null }, { speakerLabel: 'a minister' }])
  })

  it('brings a mark back together with its description', () => {
    const added = attribution({ speakerLabel: 'a delegate' })
    change({ quotes: [...screen.fields().content.quotes, added] })
    editor.chain().setTextSelection({ from: 2, to: 7 }).setMark('quote', { quoteId: added.id }).run()
    editor.commands.undo()
    expect(screen.read().content.quotes.map(({ id }) => id)).toEqual([quote.id])
    editor.commands.redo()
    expect(screen.read().content.quotes.map(({ id }) => id)).toContain(added.id)
  })
})
