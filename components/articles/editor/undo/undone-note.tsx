'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { revealField } from '../checks/go-to-spot'
import type { StoryScreen } from '../story-screen'
import type { UndoneField } from './field-step'

const SHOWN_MS = 6_000

/** Says which field beside the body undo or redo has changed, and brings it in sight: the eye may be elsewhere. */
export function UndoneNote({ screen }: { screen: StoryScreen }) {
  const t = useTranslations('writing.undone')
  const [told, setTold] = useState<{ name: UndoneField['name'] } | null>(null)
  useEffect(
    () =>
      screen.onBroughtBack((field) => {
        setTold({ name: field.name })
        // The history scrolls to the caret first.
        requestAnimationFrame(() => revealField(spotOf(field)))
      }),
    [screen],
  )
  useEffect(() => {
    if (!told) return
    const timer = setTimeout(() => setTold(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [told])
  return (
    <p role="status" aria-label={t('label')} className="text-sm text-ink-muted empty:hidden">
      {told && t('changed', { field: t(`fields.${told.name}`) })}
    </p>
  )
}

/** Fields have an id of their own. */
function spotOf(field: UndoneField): string {
  return field.name === 'quote' ? `quotes.${field.after.id}` : field.name
}
