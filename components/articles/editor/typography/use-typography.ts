'use client'

import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { marksOf, type TypographicMarks } from './marks-of'

export interface TypographyChoice {
  /** False when the portal knows no marks for the language: nothing to choose. */
  known: boolean
  on: boolean
  toggle: () => void
  /** The marks in force at this moment. */
  marks: () => TypographicMarks | null
}

const listeners = new Set<() => void>()

/** Whether typing in this language is typeset: each viewer's choice, kept by the browser. */
export function useTypography(language: string, userId: string): TypographyChoice {
  const key = `plenary.typography.${userId}.${language}`
  const known = marksOf(language) !== null
  const isOn = useCallback(() => known && readChoice(key), [known, key])
  const on = useSyncExternalStore(subscribe, isOn, () => known)
  return useMemo(
    () => ({
      known,
      on,
      toggle: () => {
        writeChoice(key, !isOn())
        for (const listener of listeners) listener()
      },
      marks: () => (isOn() ? marksOf(language) : null),
    }),
    [known, on, key, isOn, language],
  )
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

// A browser that keeps nothing still remembers until the page is left.
const unkept = new Map<string, boolean>()

function readChoice(key: string): boolean {
  const kept = unkept.get(key)
  if (kept !== undefined) return kept
  try {
    return window.localStorage.getItem(key) !== 'off'
  } catch (error) {
    if (error instanceof DOMException) return true
    throw error
  }
}

function writeChoice(key: string, on: boolean): void {
  unkept.set(key, on)
  try {
    window.localStorage.setItem(key, on ? 'on' : 'off')
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}
