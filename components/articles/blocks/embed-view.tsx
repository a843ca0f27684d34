import { useTranslations } from 'next-intl'
import { embeddable } from '@/lib/articles/blocks/embed-address'
import type { BlockOf } from '@/lib/articles/blocks/registry'
import type { BlockViewProps } from './story'

/**
 * A link to what stands elsewhere. Where we know a player, `components/enhance/embed-player.ts` shows the button, and only a
 * press on it asks the other house for anything.
 */
export function EmbedView({ block: { attrs } }: BlockViewProps<BlockOf<'embed'>>) {
  const t = useTranslations('blocks.embed')
  const { url, title } = attrs
  if (!url) return null
  const known = embeddable(url)
  const place = known ? t(known.provider) : new URL(url).hostname.replace(/^www\./, '')
  const name = title ?? place
  return (
    <figure className="embed" data-player={known?.player} data-title={known ? name : undefined}>
      <p className="embed-title">
        <a href={url}>{name}</a>
      </p>
      <p className="embed-place">{place}</p>
      {known && (
        <button type="button" hidden className="embed-play" data-print="no">
          {t('play', { place })}
        </button>
      )}
    </figure>
  )
}
