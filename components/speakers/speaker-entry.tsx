import { useLocale } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { countryName } from '@/lib/i18n/format'
import type { SpeakerCard } from '@/lib/speakers/model'

/** A line of the directory: the name, then the office last held. */
export function SpeakerEntry({ speaker }: { speaker: SpeakerCard }) {
  const locale = useLocale()
  const { office, country } = speaker
  return (
    <li className="break-inside-avoid border-t border-rule py-2.5">
      <a href={publicPath.speaker(speaker.slug)} className="font-semibold">
        {speaker.name}
      </a>
      <p className="text-fine leading-snug text-ink-muted">
        {office
          ? [office.title, office.organisation].filter(Boolean).join(', ')
          : country && countryName(locale, country)}
      </p>
    </li>
  )
}
