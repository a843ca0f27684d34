import { useTranslations } from 'next-intl'
import { embeddable } from '@/lib/core/embed-address'
import { hostOf, type Material } from '@/lib/materials/model'
import { PlayerCard } from '@/components/ui/player-card'

/** Films and sound of a session. Nothing is asked of another house before a reader presses the button. */
export function Recordings({ recordings }: { recordings: readonly Material[] }) {
  const t = useTranslations('blocks.embed')
  return (
    <ul className="grid gap-5 md:grid-cols-2">
      {recordings.map(({ id, url, title, language }) => {
        const known = embeddable(url)
        const place = known ? t(known.provider) : (hostOf(url) ?? '')
        const player = known ? { src: known.player, play: t('play', { place }) } : undefined
        return (
          <li key={id}>
            <PlayerCard url={url} title={title} place={place} player={player} lang={language ?? undefined} />
          </li>
        )
      })}
    </ul>
  )
}
