import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { PictureUse } from '@/lib/articles/blocks/picture-use'
import type { StoryFields } from '../story-fields'

/** What the words of a field are; the field itself says so on screen (`data-printed`). */
export const PRINTED_FIELDS = ['kicker', 'headline', 'standfirst', 'caption', 'alt', 'embedTitle', 'closing'] as const

export type PrintedName = (typeof PRINTED_FIELDS)[number]

/** A change of the whole story that is still being put together. */
export interface Pending {
  fields: StoryFields
  tr: Transaction
}

/** Words of a story that readers are shown, and that stand in a field instead of the running text. */
export interface PrintedField {
  name: PrintedName
  text: string
  /** Where it comes among the words of the body: before all (-1), at the position of its block, or behind all. */
  at: number
  /** Which of several fields of that name at that spot, from 0. */
  index: number
  /** Puts other words in its place. A pending body must not have changed in front of it. */
  write: (words: string, pending: Pending) => Pending
}

const BEFORE = -1
const BEHIND = Number.MAX_SAFE_INTEGER

/** The fields that hold words, in the order of the story. */
export function printedFields(fields: StoryFields, doc: Node): PrintedField[] {
  const { kicker, lead, closing } = fields.content
  const content = (part: Partial<StoryFields['content']>, pending: Pending): Pending => ({
    ...pending,
    fields: { ...pending.fields, content: { ...pending.fields.content, ...part } },
  })
  const found: PrintedField[] = [
    { ...spot('kicker', kicker, BEFORE), write: (words, pending) => content({ kicker: words || null }, pending) },
    {
      ...spot('headline', fields.headline, BEFORE),
      write: (headline, pending) => ({ ...pending, fields: { ...pending.fields, headline } }),
    },
    {
      ...spot('standfirst', fields.standfirst, BEFORE),
      write: (standfirst, pending) => ({ ...pending, fields: { ...pending.fields, standfirst } }),
    },
    ...pictureFields(lead ? [lead] : [], BEFORE, ([use], pending) => (use ? content({ lead: use }, pending) : pending)),
  ]
  doc.forEach((node, at) => void found.push(...blockFields(node, at)))
  found.push({
    ...spot('closing', closing?.text ?? null, BEHIND),
    write: (text, pending) => (closing ? content({ closing: { ...closing, text } }, pending) : pending),
  })
  return found.filter(({ text }) => text !== '')
}

function blockFields(node: Node, at: number): PrintedField[] {
  const attribute = (name: string) => (value: unknown, pending: Pending) => {
    pending.tr.setNodeAttribute(at, name, value)
    return pending
  }
  if (node.type.name === 'embed')
    return [
      {
        ...spot('embedTitle', node.attrs['title'] as string | null, at),
        write: (words, pending) => attribute('title')(words || null, pending),
      },
    ]
  if (node.type.name === 'gallery')
    return pictureFields(node.attrs['pictures'] as PictureUse[], at, attribute('pictures'))
  if (node.type.name !== 'figure') return []
  return pictureFields([node.attrs as PictureUse], at, ([use], pending) => {
    if (!use) return pending
    return attribute('alt')(use.alt, attribute('caption')(use.caption, pending))
  })
}

/** The words of pictures. Each write is told all pictures, as those before it have left them. */
function pictureFields(
  uses: readonly PictureUse[],
  at: number,
  keep: (uses: PictureUse[], pending: Pending) => Pending,
): PrintedField[] {
  const now = uses.map((use) => ({ ...use }))
  return uses.flatMap((use, index) =>
    (['caption', 'alt'] as const).map((name) => ({
      ...spot(name, use[name], at, index),
      write: (words: string, pending: Pending) => {
        const changed = now[index]
        if (changed) changed[name] = words || null
        return keep(
          now.map((each) => ({ ...each })),
          pending,
        )
      },
    })),
  )
}

function spot(name: PrintedName, text: string | null, at: number, index = 0) {
  return { name, text: text ?? '', at, index }
}
