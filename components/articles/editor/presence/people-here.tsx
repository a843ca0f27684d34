'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { PersonHere } from '@/lib/presence/model'
import { initials } from './initials'

interface Props {
  /** The colleagues, without the viewer. */
  people: PersonHere[]
  /** The first words of a block, or null if it is not on this screen. */
  wordsOf: (blockId: string) => string | null
  goTo: (blockId: string) => void
}

const FACES = 5
/** More than so many are counted, not named: the bar has no room for a list. */
const NAMED = 3

/** Who else is in the story; opened, it tells where each of them writes. Nothing when one is alone. */
export function PeopleHere({ people, wordsOf, goTo }: Props) {
  const t = useTranslations('presence')
  const format = useFormatter()
  if (people.length === 0) return null
  const count = people.length
  const names = format.list(people.map(({ name }) => name))
  return (
    <details className="relative font-sans text-sm">
      <summary className="flex min-h-7 cursor-pointer items-center gap-2 marker:content-none [&::-webkit-details-marker]:hidden">
        <span aria-hidden className="flex -space-x-1.5">
          {people.slice(0, FACES).map(({ userId, name }) => (
            <Face key={userId} name={name} />
          ))}
        </span>
        <span className="line-clamp-2 min-w-0 break-words underline decoration-rule underline-offset-4">
          {count > NAMED ? t('manyHere', { count }) : t('here', { names, count })}
        </span>
      </summary>
      <ul
        aria-label={t('people')}
        className="absolute start-0 top-full z-30 grid max-h-[60dvh] w-80 max-w-[calc(100vw-2.5rem)] gap-1 overflow-auto border border-rule bg-paper p-2 shadow-lg"
      >
        {people.map((person) => (
          <li key={person.userId} className="flex items-start gap-2 py-1">
            <span aria-hidden>
              <Face name={person.name} />
            </span>
            <span className="grid min-w-0 gap-0.5">
              <span className="break-words">{person.name}</span>
              <Places blockIds={person.blockIds} wordsOf={wordsOf} goTo={goTo} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Places({ blockIds, wordsOf, goTo }: Omit<Props, 'people'> & { blockIds: string[] }) {
  const t = useTranslations('presence')
  const places = blockIds.flatMap((blockId) => {
    const words = wordsOf(blockId)
    return words === null ? [] : [{ blockId, words: words || t('emptyBlock') }]
  })
  if (places.length === 0) return <span className="text-ink-muted">{t('reading')}</span>
  return places.map(({ blockId, words }) => (
    <button
      key={blockId}
      type="button"
      className="min-h-6 truncate text-start text-ink-muted underline"
      onClick={() => goTo(blockId)}
    >
      {t('at', { words })}
    </button>
  ))
}

function Face({ name }: { name: string }) {
  return (
    <span className="grid size-7 shrink-0 place-items-center rounded-full border border-paper bg-accent text-xs font-semibold text-accent-ink">
      {initials(name)}
    </span>
  )
}
