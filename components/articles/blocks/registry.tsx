import type { ReactNode } from 'react'
import type { Block, BlockOf, BlockType } from '@/lib/articles/blocks/registry'
import { BlockQuoteView } from './block-quote-view'
import { EmbedView } from './embed-view'
import { FigureView } from './figure-view'
import { GalleryView } from './gallery-view'
import { HeadingView } from './heading-view'
import { BulletListView, OrderedListView } from './list-view'
import { NoteView } from './note-view'
import { ParagraphView } from './paragraph-view'
import { QuestionAnswerView } from './question-answer-view'
import type { BlockViewProps } from './story'

type Views = { [Type in BlockType]: (props: BlockViewProps<BlockOf<Type>>) => ReactNode }

// Closed: a new block type does not compile until readers can see it.
const views = {
  paragraph: ParagraphView,
  heading: HeadingView,
  bulletList: BulletListView,
  orderedList: OrderedListView,
  blockQuote: BlockQuoteView,
  questionAnswer: QuestionAnswerView,
  figure: FigureView,
  gallery: GalleryView,
  embed: EmbedView,
  note: NoteView,
  divider: () => <hr />,
} satisfies Views

export function BlockView(props: BlockViewProps<Block>) {
  const View = views[props.block.type] as (props: BlockViewProps<Block>) => ReactNode
  return <View {...props} />
}
