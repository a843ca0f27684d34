'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useEffect, useState } from 'react'
import { isDeepEqual } from '@/lib/core/deep-equal'
import type { Problem } from '@/lib/core/result'
import type { Saving } from '@/lib/editorial/saving'
import { threeWay, type ThreeWay } from '@/lib/editorial/three-way'

/** A door that saves a record: the version on screen, null for a new one, and all of its values. */
export type SaveRecord<Value> = (base: number | null, value: Value) => Promise<Saving<Value>>

interface Options<Value> {
  given: Value
  version: number | null
  save: SaveRecord<Value>
  /** Where to go once a new record is saved. */
  next?: (id: string) => string
}

export interface RecordForm<Value> {
  value: Value
  set: (part: Partial<Value>) => void
  dirty: boolean
  pending: boolean
  saved: boolean
  problem: Problem | null
  /** After a conflict: what was taken over, and what to choose. */
  merged: (ThreeWay<Value> & { theirs: Value }) | null
  takeTheirs: (field: keyof Value & string) => void
  keepMine: (field: keyof Value & string) => void
  /** The key of what is wrong with a field; for a list also with one of its items ("people.0.speakerId"). */
  issue: (path: string) => string | undefined
  submit: () => void
}

/** The values of a record while somebody edits them. What somebody else saves meanwhile is put together with them. */
export function useRecord<Value extends object>({ given, version, save, next }: Options<Value>): RecordForm<Value> {
  const router = useRouter()
  const [base, setBase] = useState({ version, value: given })
  const [value, setValue] = useState(given)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [merged, setMerged] = useState<RecordForm<Value>['merged']>(null)
  const [state, setState] = useState<'idle' | 'pending' | 'saved'>('idle')
  const dirty = !isDeepEqual(value, base.value)
  useWarning(dirty && state !== 'pending')

  const settle = (field: string) => {
    if (!merged) return
    const clashes = merged.clashes.filter((each) => each !== field)
    setMerged({ ...merged, clashes })
    if (clashes.length === 0) setProblem(null)
  }

  const answer = (sent: Value, saving: Saving<Value>) => {
    setState(saving.ok ? 'saved' : 'idle')
    if (saving.ok) {
      setBase({ version: saving.version, value: saving.value })
      setValue(saving.value)
      setProblem(null)
      setMerged(null)
      if (next) window.location.assign(next(saving.id))
      else router.refresh()
      return
    }
    setProblem(saving.problem)
    if (!saving.stored) return
    const together = threeWay(base.value, sent, saving.stored.value)
    setValue(together.value)
    setBase({ version: saving.stored.version, value: saving.stored.value })
    setMerged({ ...together, theirs: saving.stored.value })
  }

  return {
    ...{ value, dirty, problem, merged, pending: state === 'pending', saved: state === 'saved' && !dirty },
    set: (part) => setValue((before) => ({ ...before, ...part })),
    keepMine: settle,
    takeTheirs: (field) => {
      if (merged) setValue((before) => ({ ...before, [field]: merged.theirs[field] }))
      settle(field)
    },
    issue: (path) => issuesOf(problem).find((each) => each.path === path)?.message,
    submit: () => {
      setState('pending')
      startTransition(async () => answer(value, await save(base.version, value)))
    },
  }
}

/** What is wrong with the value itself, without the envelope in which it is sent. */
export function issuesOf(problem: Problem | null) {
  if (!problem || !('issues' in problem)) return []
  return problem.issues.map(({ path, message }) => ({ path: path.replace(/^value\./, ''), message }))
}

/** Asks before what was typed is left behind. */
function useWarning(when: boolean) {
  useEffect(() => {
    if (!when) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [when])
}
