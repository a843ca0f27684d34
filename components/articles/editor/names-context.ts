import { createContext, use } from 'react'
import type { LookupChoice } from '@/components/forms/lookup-field'

interface KnownNames {
  /** What was chosen under this id; an id that the portal does not know (any more) shows as itself. */
  choice: (id: string) => LookupChoice
  remember: (choice: LookupChoice) => void
}

export const NamesContext = createContext<KnownNames | null>(null)

/** The names behind the ids that a story holds. */
export function useKnownNames(): KnownNames {
  const known = use(NamesContext)
  if (!known) throw new Error('Names are shown inside NamesContext only.')
  return known
}
