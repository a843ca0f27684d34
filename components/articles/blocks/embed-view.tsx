import { useTranslations } from 'next-intl'
import { embeddable } from '@/lib/core/embed-address'
import type { BlockOf } from '@/lib/articles/blocks/registry'
import { PlayerCard } from '@/components/ui/player-card'
import type { BlockViewProps } from './story'

export function EmbedView({ block: { attrs } }: BlockViewProps<BlockOf<'embed'>>) {
  const t = useTranslations('blocks.embed')
  const { url, title } = attrs
  if (!url) return null
  const known = embeddable(url)
  const place = known ? t(known.provider) : new URL(url).hostname.replace(/^www\./, '')
  return (
    <PlayerCard
      url={url}
      title={title ?? place}
      place={place}
      player={known ? { src: known.player, play: t('play', { place }) } : undefined}
    />
  )
}
