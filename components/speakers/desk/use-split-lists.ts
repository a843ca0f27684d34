'use client'

import { useTranslations } from 'next-intl'
import type { AppearanceRole } from '@/lib/platform/db/generated/enums'

interface Office {
  id: string
  title: string | null
  organisationName: string | null
}

/** What stands under a record. */
export interface SplitChoices {
  id: string
  version: number
  name: string
  appearances: readonly (Office & {
    role: AppearanceRole
    session: { title: string } | null
    /** By its name. */
    edition: string
  })[]
  variants: readonly { id: string; value: string }[]
  offices: readonly Office[]
  quotes: readonly { id: string; appearanceId: string | null; text: string }[]
  stories: readonly { id: string; headline: string }[]
  pictures: readonly { id: string; name: string }[]
}

/** The same as lists to choose from. */
export function useSplitLists({ appearances, variants, offices, quotes, stories, pictures }: SplitChoices) {
  const t = useTranslations('people.page')
  const roles = useTranslations('sessions.role')
  const words = (...parts: (string | null)[]) => parts.filter(Boolean).join(', ')
  return {
    appearances: appearances.map(({ id, edition, session, role, title, organisationName }) => ({
      id,
      label: words(session?.title ?? t('edition'), edition, roles(role), title, organisationName),
    })),
    variants: variants.map(({ id, value }) => ({ id, label: value })),
    offices: offices.map(({ id, title, organisationName }) => ({ id, label: words(title, organisationName) })),
    quotes: quotes.map(({ id, text }) => ({ id, label: text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text })),
    stories: stories.map(({ id, headline }) => ({ id, label: headline })),
    pictures: pictures.map(({ id, name }) => ({ id, label: name })),
  }
}

const LONGEST = 160
