import { useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { Directory, DirectoryFilter } from '@/lib/speakers/model'

interface Props {
  letters: Directory['letters']
  filter: DirectoryFilter
}

/** The letters that have names; each keeps the other filters. */
export function LetterBar({ letters, filter }: Props) {
  const t = useTranslations('speakers')
  const box =
    'flex min-h-9 min-w-[1.9rem] items-center justify-center px-1 pointer-coarse:min-h-11 pointer-coarse:min-w-10'
  return (
    <nav aria-label={t('letters')} className="border-y border-rule py-1" data-print="no">
      <ul className="-mx-2 flex flex-wrap font-serif">
        <li>
          <a
            href={directoryPath({ ...filter, letter: undefined })}
            aria-current={filter.letter ? undefined : 'true'}
            className={`${box} font-sans text-sm aria-[current]:font-semibold aria-[current]:text-accent`}
          >
            {t('all')}
          </a>
        </li>
        {letters.map(({ letter }) => (
          <li key={letter}>
            <a
              href={directoryPath({ ...filter, letter })}
              aria-label={t('letter', { letter })}
              aria-current={filter.letter === letter ? 'true' : undefined}
              className={`${box} aria-[current]:bg-accent aria-[current]:text-accent-ink`}
            >
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function directoryPath(filter: DirectoryFilter): string {
  const chosen = Object.entries(filter).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  const query = new URLSearchParams(chosen).toString()
  return query ? `${publicPath.speakers}?${query}` : publicPath.speakers
}
