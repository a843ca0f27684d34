import { Extension, type Editor, type Storage } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { MentionChoice } from '@/lib/articles/mention-choice'
import { openMention, type OpenMention } from './open-mention'

export interface MentionState {
  /** The name that is being typed, and where its sign stands. */
  open: (OpenMention & { from: number; to: number }) | null
  /** Where the sign stands that its writer wants to keep as it is. */
  refusedAt: number | null
}

declare module '@tiptap/core' {
  interface Storage {
    mentionTyping: {
      /** What the open list does with a key; true when the key was for it. */
      onKey: ((event: KeyboardEvent) => boolean) | null
    }
  }
}

const KEY = new PluginKey<MentionState>('mentionTyping')
const CLOSED: MentionState = { open: null, refusedAt: null }

/** Knows when somebody types a name behind `@` or `#`; the list itself is drawn by MentionList. */
export const MentionTyping = Extension.create({
  name: 'mentionTyping',
  // The open list takes the arrows, Enter, Tab and Escape before anything else does.
  priority: 1100,
  addStorage: (): Storage['mentionTyping'] => ({ onKey: null }),

  addProseMirrorPlugins() {
    const { storage } = this
    return [
      new Plugin<MentionState>({
        key: KEY,
        state: { init: () => CLOSED, apply: (transaction, before, _old, state) => next(transaction, before, state) },
        props: {
          handleKeyDown: (view, event) => (KEY.getState(view.state)?.open ? (storage.onKey?.(event) ?? false) : false),
        },
      }),
    ]
  },
})

export function mentionState(editor: Editor): MentionState {
  return KEY.getState(editor.state) ?? CLOSED
}

/** Gives the open list the keys first, until the returned function is called. */
export function onMentionKeys(editor: Editor, onKey: (event: KeyboardEvent) => boolean): () => void {
  editor.storage.mentionTyping.onKey = onKey
  return () => {
    editor.storage.mentionTyping.onKey = null
  }
}

/** Leaves the typed sign alone from now on. */
export function refuseMention(editor: Editor): void {
  editor.view.dispatch(editor.state.tr.setMeta(KEY, 'refused'))
}

/** Puts the chosen name in place of what was typed, as one step to undo. */
export function insertMention(editor: Editor, { subject, id, label }: MentionChoice): void {
  const { open } = mentionState(editor)
  const { state } = editor
  const mention = state.schema.marks.mention
  if (!open || !mention) return
  const marks = state.doc.resolve(open.to).marks()
  const name = state.schema.text(label, mention.create({ subject, id }).addToSet(marks))
  editor.view.dispatch(closeHistory(state.tr.replaceWith(open.from, open.to, name).scrollIntoView()))
}

function next(transaction: Transaction, before: MentionState, state: EditorState): MentionState {
  if (transaction.getMeta(KEY) === 'refused') return { open: null, refusedAt: before.open?.from ?? null }
  if (!transaction.docChanged && !transaction.selectionSet) return before
  const refusedAt = before.refusedAt === null ? null : transaction.mapping.map(before.refusedAt)
  const found = mentionBefore(state)
  if (!found) return CLOSED
  if (found.from === refusedAt) return { open: null, refusedAt }
  // A list opens under typing hands, not where somebody only puts the cursor.
  const typed = transaction.docChanged && transaction.getMeta('addToHistory') !== false
  return { open: before.open || typed ? found : null, refusedAt: null }
}

function mentionBefore({ selection }: EditorState): MentionState['open'] {
  const { $from, empty, from } = selection
  if (!empty || !$from.parent.isTextblock) return null
  const found = openMention($from.parent.textBetween(0, $from.parentOffset, undefined, '\uFFFC'))
  return found && { ...found, from: from - found.length, to: from }
}
