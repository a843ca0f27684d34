import type { Oddities } from '../oddities'

export type JsonObject = Record<string, unknown>

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function objectsIn(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}

/** A text or a number as text; null for anything else and for nothing. */
export function textIn(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

/** Text that may come in several languages, `{ "en": …, "fr": … }`: English if there, else the first. */
export function localised(value: unknown, at: string, oddities: Oddities): string | null {
  if (!isObject(value)) return textIn(value)
  const languages = Object.entries(value).flatMap(([tag, words]) =>
    textIn(words) ? [[tag, textIn(words)!] as const] : [],
  )
  const chosen = languages.find(([tag]) => tag === 'en') ?? languages[0]
  if (languages.length > 1) oddities.add('several-languages', at, languages.map(([tag]) => tag).join(', '))
  return chosen?.[1] ?? null
}

/** The name of a room, track or type that may be written as text, as an object with a name, or in several languages. */
export function nameIn(value: unknown, at: string, oddities: Oddities): string | null {
  if (!isObject(value)) return textIn(value)
  return 'name' in value ? localised(value['name'], at, oddities) : localised(value, at, oddities)
}

export function propertyPath(name: string): string {
  return /^[\w-]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}
