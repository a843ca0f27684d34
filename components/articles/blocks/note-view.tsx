import { useTranslations } from 'next-intl'
import type { BlockOf } from '@/lib/articles/blocks/registry'
import { Paragraphs } from './paragraphs'
import type { BlockViewProps } from './story'

/** The newsroom beside its own story, told apart from it by its name and its type. */
export function NoteView({ block, story }: BlockViewProps<BlockOf<'note'>>) {
  const t = useTranslations('blocks.note')
  const label = t(block.attrs.purpose)
  return (
    <aside aria-label={label} className="note">
      <p className="note-label">{label}</p>
      <Paragraphs content={block.content} story={story} />
    </aside>
  )
}
