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

  it('goes back over all that stands around, a step for each choice', () => {
    const topic = '00000000-0000-4000-8000-00000000000a'
    const byline = { kind: 'person', name: 'Kim', function: 'author' } as const
    const now = () => {
      const { headline, content: around } = screen.fields()
      return [headline, around.kicker, around.topicIds, around.bylines, around.closing?.text]
    }
    change({ topicIds: [topic] })
    change({ bylines: [byline] })
    screen.setFields({ ...screen.fields(), headline: 'Opened wide' })
    editor.commands.focus('end')
    typeIn(editor, 'a')
    change({ kicker: 'Gates', closing: { text: 'Follow us.', networks: [] } })
    const steps = [
      ['Opened wide', 'Gates', [topic], [byline], 'Follow us.'],
      ['Opened wide', null, [topic], [byline], undefined],
      ['Opened wide', null, [topic], [byline], undefined],
      ['Opened', null, [topic], [byline], undefined],
      ['Opened', null, [topic], [], undefined],
      ['Opened', null, [], [], undefined],
    ]
    for (const [index, step] of steps.entries()) {
      if (index > 0) editor.commands.undo()
      expect(now()).toEqual(step)
    }
    for (const step of steps.toReversed().slice(1)) {
      editor.commands.redo()
      expect(now()).toEqual(step)
    }
  })

  it('tells which field it changed, and only then', () => {
    const told: string[] = []
    screen.onBroughtBack(({ name }) => told.push(name))
    change({ licence: 'CC BY 4.0' })
    expect(told).toEqual([])
    editor.commands.undo()
    editor.commands.redo()
    expect(told).toEqual(['licence', 'licence'])
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

  it('leaves what others saved meanwhile in a list and in a value', () => {
    const [mine, old, theirs] = ['a', 'b', 'c'].map((last) => `00000000-0000-4000-8000-00000000000${last}`) as [
      string,
      string,
      string,
    ]
    change({ topicIds: [old], kicker: 'Before' })
    change({ topicIds: [old, mine], kicker: 'Mine' })
    screen.show({
      headline: 'Opened',
      standfirst: '',
      content: { ...opened, topicIds: [theirs, old, mine], kicker: 'Theirs' },
    })
    editor.commands.undo()
    expect(screen.fields().content).toMatchObject({ topicIds: [theirs, old], kicker: 'Theirs' })
    editor.commands.redo()
    expect(screen.fields().content).toMatchObject({ topicIds: [theirs, old, mine], kicker: 'Theirs' })
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
