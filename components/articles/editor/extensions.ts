import StarterKit from '@tiptap/starter-kit'
import { PassageMarks } from '../comments/passage-marks'
import { BlockIds } from './block-ids'
import { BLOCK_EXTENSIONS } from './blocks/extensions'
import { ListItem } from './list-item'
import { CaretMarks } from './presence/caret-marks'
import { ForeignWords, Link, Mention, QuotedWords } from './marks'
import { Divider, Figure, OrderedList, BlockQuote } from './nodes'

/** What a story may hold: the editor's half of lib/articles/blocks/registry.ts. Whatever else is pasted becomes plain text. */
export const EXTENSIONS = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    link: false,
    listItem: false,
    listKeymap: false,
    orderedList: false,
    strike: false,
    trailingNode: false,
    underline: false,
  }),
  OrderedList,
  ListItem,
  BlockQuote,
  Figure,
  Divider,
  ...BLOCK_EXTENSIONS,
  Link,
  QuotedWords,
  Mention,
  ForeignWords,
  BlockIds,
  CaretMarks,
  PassageMarks,
]
