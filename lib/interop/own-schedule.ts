import type { AppearanceRole } from '@/lib/platform/db/generated/enums'

interface Said {
  role: AppearanceRole
  title: string | null
  organisation: string | null
}

const ROLE = /^(moderator|chair|host|keynote|speaker|panellist|discussant): (.+)$/

/** How our own schedule.xml names roles and offices, for which the form has no place: a line for each person. */
export function roleLine({ role, name, title, organisation }: Said & { name: string }): string {
  return `${role}: ${[name, title ?? '', organisation ?? '']
    .map(guard)
    .join(' | ')
    .replace(/( \| )+$/, '')}`
}

/** The same read back, by name. */
export function ownDescription(description: string | null): Map<string, Said> {
  const said = new Map<string, Said>()
  for (const line of (description ?? '').split('\n')) {
    const [, role, rest] = ROLE.exec(line.trim()) ?? []
    if (!role || !rest) continue
    const [name, title, organisation] = rest.split(/(?<!\\) \| /).map((part) => part.trim().replace(/\\\|/g, '|'))
    if (name) said.set(name, { role: role as AppearanceRole, title: title || null, organisation: organisation || null })
  }
  return said
}

function guard(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim()
}
