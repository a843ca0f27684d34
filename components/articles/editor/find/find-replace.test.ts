// @vitest-environment jsdom
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import type { Block } from '@/lib/articles/blocks/registry'
import type { ArticleContent } from '@/lib/articles/content'
import { printedQuotes } from '@/lib/articles/quoted-words'
import { content, paragraph } from '@/prisma/factories/articles'
import { embed, gallery } from '@/prisma/factories/blocks'
import { StoryScreen } from '../story-screen'
import { mountEditor, savedBody } from '../testing/mount-editor'
import { FindReplace, look, placeBeside, placesOf, replaceIn, standingAt, type Place } from './find-replace'
import { showPlace } from './show-place'

const wanted = { words: 'peace', matchCase: false, wholeWord: true }

function searching(blocks: Block[], around: Partial<ArticleContent> = {}, headline = 'H') {
  const opened = content(blocks, around)
  const screen = new StoryScreen({ headline, standfirst: '', content: opened })
  const editor = mountEditor([FindReplace], opened.body)
  screen.attach(editor)
  look(editor, wanted)
  const places = () => placesOf({ editor, screen })
  const replaceAll = (by: string, quoted = true) =>
    replaceIn(
      { editor, screen },
      places().filter((place) => quoted || !place.quoted),
      by,
    )
  return { editor, screen, places, replaceAll }
}

it('replaces at the end of a quote without taking the words out of it, as one step', () => {
  const quoteId = randomUUID()
  const { editor, places, replaceAll } = searching([
    paragraph('Peace. “', ['We want peace', quoteId], '”'),
    paragraph('Peace again.'),
  ])
  expect(places().map(({ quoted }) => quoted)).toEqual([false, true, false])
  replaceAll('calm')
  expect(printedQuotes(savedBody(editor))[0]?.text).toBe('We want calm')
  editor.commands.undo()
  expect(editor.getText({ blockSeparator: ' ' })).toBe('Peace. “We want peace” Peace again.')
  replaceAll('calm', false)
  expect(printedQuotes(savedBody(editor))[0]?.text).toBe('We want peace')
})

it('begins with the first match in what is selected, and goes on from match to match', () => {
  const { editor, places } = searching([paragraph('Peace. We want peace now. Peace again.')])
  const at = () => standingAt(places(), editor.state, null)
  const go = (direction: 'next' | 'previous') => {
    const place = placeBeside(places(), editor.state, null, direction)
    if (place) showPlace(editor, place)
  }
  const select = (words: string) => {
    const from = editor.getText().indexOf(words) + 1
    editor.commands.setTextSelection({ from, to: from + words.length })
  }
  const steps = (direction: 'next' | 'previous') => {
    go(direction)
    const first = at()
    go(direction)
    return [first, at()]
  }
  select('want peace now')
  expect(steps('next')).toEqual([1, 2])
  select('want peace now')
  expect(steps('previous')).toEqual([1, 0])
})

const picture = (caption: string | null, alt: string | null) => ({
  ...{ assetId: '00000000-0000-4000-8000-000000000001', caption, alt, decorative: false },
})
const everywhere = () =>
  searching(
    [
      paragraph('First peace.'),
      {
        ...gallery(),
        attrs: { id: randomUUID(), pictures: [picture('Peace A', 'peace B'), picture(null, 'peace C, peace D')] },
      },
      { type: 'figure', attrs: { id: randomUUID(), ...picture('Peace E', null) } },
      embed('https://vimeo.com/1', 'Film of peace'),
      paragraph('Last peace.'),
    ],
    {
      kicker: 'Peace',
      lead: picture('Lead peace', 'Peace seen'),
      closing: { text: 'Follow peace.', networks: [{ name: 'Peace', url: null }] },
    },
    'Peace at last, peace at once',
  )

it('finds the words wherever readers are shown them, in the order of the story', () => {
  const { editor, places } = everywhere()
  const names = places().map((place) => (place.in === 'body' ? 'body' : place.field.name))
  expect(names).toEqual([
    ...['kicker', 'headline', 'headline', 'caption', 'alt', 'body'],
    ...['caption', 'alt', 'alt', 'alt', 'caption', 'embedTitle', 'body', 'closing'],
  ])
  // From field to field, into the body, and round.
  let shown: Place | null = places()[0] ?? null
  const walked = names.map(() => {
    shown = placeBeside(places(), editor.state, shown, 'next') ?? null
    if (shown?.in === 'body') showPlace(editor, shown)
    return standingAt(places(), editor.state, shown)
  })
  expect(walked).toEqual([...names.keys()].map((index) => (index + 1) % names.length))
})

it('replaces in all of them as one step', () => {
  const { editor, screen, places, replaceAll } = everywhere()
  const before = screen.read()
  replaceAll('calm')
  expect(places()).toEqual([])
  const { headline, content: after } = screen.read()
  expect(headline).toBe('calm at last, calm at once')
  expect(after).toMatchObject({
    kicker: 'calm',
    lead: { caption: 'Lead calm', alt: 'calm seen' },
    // The names of networks are no words of the story.
    closing: { text: 'Follow calm.', networks: [{ name: 'Peace' }] },
  })
  expect(after.body.content).toMatchObject([
    { content: [{ text: 'First calm.' }] },
    { attrs: { pictures: [{ caption: 'calm A', alt: 'calm B' }, { alt: 'calm C, calm D' }] } },
    { attrs: { caption: 'calm E' } },
    { attrs: { title: 'Film of calm' } },
    { content: [{ text: 'Last calm.' }] },
  ])
  editor.commands.undo()
  expect(screen.read()).toEqual(before)
})
