import type { BlockOf } from '@/lib/articles/blocks/registry'
import { InlineContent } from './inline-content'
import type { BlockViewProps } from './story'

export function BulletListView({ block, story }: BlockViewProps<BlockOf<'bulletList'>>) {
  return (
    <ul>
      <ListItems block={block} story={story} />
    </ul>
  )
}

export function OrderedListView({ block, story }: BlockViewProps<BlockOf<'orderedList'>>) {
  return (
    <ol start={block.attrs.start}>
      <ListItems block={block} story={story} />
    </ol>
  )
}

function ListItems({ block, story }: BlockViewProps<BlockOf<'bulletList' | 'orderedList'>>) {
  return block.content.map(({ content: [paragraph] }) => (
    <li key={paragraph.attrs.id}>
      <InlineContent content={paragraph.content} story={story} />
    </li>
  ))
}
