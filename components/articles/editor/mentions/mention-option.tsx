'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { MentionChoice } from '@/lib/articles/mention-choice'

interface Props {
  id: string
  choice: MentionChoice
  active: boolean
  onChoose: () => void
}

/** A name, and the office that its bearer held that day. */
export function MentionOption({ id, choice, active, onChoose }: Props) {
  const t = useTranslations('writing.mentions')
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active) line.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const { label, hint, office } = choice
  const held = office && [office.title, office.organisation].filter(Boolean).join(', ')
  return (
    // The keys stay with the story; see aria-activedescendant there.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={line}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="cursor-default px-2.5 py-1.5 aria-selected:bg-accent aria-selected:text-accent-ink"
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="block">{label}</span>
      {held && (
        <span className="block text-sm opacity-80">
          {office.ofTheDay ? held : t('officeThen', { office: held, year: String(office.year) })}
        </span>
      )}
      {hint && <span className="block text-sm opacity-80">{hint}</span>}
    </div>
  )
}
