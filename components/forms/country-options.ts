'use client'

import { useLocale } from 'next-intl'
import { useMemo } from 'react'
import { collator, countryName } from '@/lib/i18n/format'
import { useHydrated } from './use-hydrated'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/**
 * Every country by its name in the reader's language, after a choice of none. Server and browser do not call each country
 * the same, so the names are the browser's, and come once the page runs there.
 */
export function useCountryOptions(none: string): { value: string; label: string }[] {
  const locale = useLocale()
  const hydrated = useHydrated()
  return useMemo(() => {
    if (!hydrated) return [{ value: '', label: none }]
    const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    const countries = codes
      // What the browser has no name for is no country; ZZ is its name for an unknown one.
      .map((code) => ({ value: code, label: countryName(locale, code) }))
      .filter(({ value, label }) => label !== value && value !== 'ZZ' && !OUTSIDE.has(value))
    return [{ value: '', label: none }, ...countries.sort((a, b) => collator(locale).compare(a.label, b.label))]
  }, [locale, none, hydrated])
}

/** Unions, reserved and former codes that have names all the same. */
const OUTSIDE = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO RH SU TA TP UK UN VD XA XB YD YU ZR'.split(' '),
)
