import type { AppearanceRole } from '@/lib/platform/db/generated/enums'
import type { SourceRole, SourceSession } from '../programme-file'
import type { StateAppearance, StateSession } from './edition-state'
import type { Said } from './said'

export interface NewAppearance {
  /** The key of a person of the file. */
  person: string
  role: AppearanceRole
  title: string | null
  organisation: string | null
  position: number
}

export interface ChangedAppearance {
  id: string
  role: AppearanceRole
  title: string | null
  organisation: string | null
}

/** Who joins a session, who leaves it, and whose role or office is another. */
export interface AppearancePlan {
  add: NewAppearance[]
  remove: StateAppearance[]
  change: ChangedAppearance[]
  /** People whom the source no longer names and whose words we hold: they stay. */
  kept: StateAppearance[]
}

/** Compares who the source names now with whom it named last and who stands here. */
export function planAppearances(
  source: SourceSession,
  session: StateSession | null,
  said: Said | null,
  speakerOf: ReadonlyMap<string, string>,
): AppearancePlan {
  const plan: AppearancePlan = { add: [], remove: [], change: [], kept: [] }
  const before = new Map((said?.people ?? []).map((role) => [speakerOf.get(role.person) ?? role.person, role]))
  const here = new Map((session?.appearances ?? []).map((appearance) => [appearance.speakerId, appearance]))
  source.people.forEach((role, position) => {
    const speakerId = speakerOf.get(role.person)
    const present = speakerId === undefined ? undefined : here.get(speakerId)
    const last = before.get(speakerId ?? role.person)
    if (present) plan.change.push(...changed(present, role, last))
    // Somebody whom the desk took out stays out for as long as the source says nothing new.
    else if (!last) plan.add.push({ ...role, role: role.role ?? usualRole(source), position })
  })
  const now = new Set(source.people.map(({ person }) => speakerOf.get(person) ?? person))
  for (const [speakerId] of before) {
    const present = here.get(speakerId)
    if (present && !now.has(speakerId)) (present.quoted ? plan.kept : plan.remove).push(present)
  }
  return plan
}

function changed(
  present: StateAppearance,
  now: SourceRole,
  last: Said['people'][number] | undefined,
): ChangedAppearance[] {
  const role = now.role !== null && now.role !== last?.role ? now.role : present.role
  const title = now.title !== null && now.title !== last?.title ? now.title : present.title
  const organisation =
    now.organisation !== null && now.organisation !== last?.organisation ? now.organisation : present.organisation
  const same = role === present.role && title === present.title && organisation === present.organisation
  return same ? [] : [{ id: present.id, role, title, organisation }]
}

function usualRole({ type }: SourceSession): AppearanceRole {
  if (type === 'panel' || type === 'round_table') return 'panellist'
  return 'speaker'
}
