/** How a list sorts a name: by the family name, where that is known and does not come first anyway. */
export function sortNameOf({
  name,
  givenName,
  familyName,
}: {
  name: string
  givenName: string | null
  familyName: string | null
}): string {
  if (!familyName) return name
  if (!givenName || name.toLowerCase().startsWith(familyName.toLowerCase()))
    return familyName === name ? name : lead(name, familyName)
  return `${familyName}, ${givenName}`
}

/** "Wang Yi" stays as it is; a family name that stands alone in its field goes before the rest of the name. */
function lead(name: string, familyName: string): string {
  if (name.toLowerCase().startsWith(familyName.toLowerCase())) return name
  const rest = name.replace(familyName, '').replace(/\s+/g, ' ').trim()
  return rest ? `${familyName}, ${rest}` : familyName
}

const SCRIPTS = {
  Latn: /\p{sc=Latin}/u,
  Cyrl: /\p{sc=Cyrillic}/u,
  Arab: /\p{sc=Arabic}/u,
  Hebr: /\p{sc=Hebrew}/u,
  Grek: /\p{sc=Greek}/u,
  Hang: /\p{sc=Hangul}/u,
  Jpan: /[\p{sc=Hiragana}\p{sc=Katakana}]/u,
  Hani: /\p{sc=Han}/u,
  Deva: /\p{sc=Devanagari}/u,
  Geor: /\p{sc=Georgian}/u,
  Armn: /\p{sc=Armenian}/u,
  Thai: /\p{sc=Thai}/u,
} as const

export type NameScript = keyof typeof SCRIPTS | 'Zyyy'

/** The ISO 15924 code of the script that a name is written in; Zyyy for one that has no letters that we know. */
export function scriptOfName(name: string): NameScript {
  const scripts = Object.entries(SCRIPTS) as [NameScript, RegExp][]
  return scripts.find(([, letters]) => letters.test(name))?.[0] ?? 'Zyyy'
}
