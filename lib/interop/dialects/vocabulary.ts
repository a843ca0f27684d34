import type { AppearanceRole, SessionType } from '@/lib/platform/db/generated/enums'
import type { Oddities } from '../oddities'

const TYPES: [RegExp, SessionType][] = [
  [
    /^(opening|closing|plenary|panel|workshop|conversation|round_table|speech|question_round|dinner|session)$/,
    'session',
  ],
  [/opening|eröffnung|ouverture|welcome|begrüßung/, 'opening'],
  [/closing|clôture|abschluss|wrap.?up/, 'closing'],
  [/round.?table|runder tisch|table ronde/, 'round_table'],
  [/panel|podium|discussion|diskussion|debate|débat|meeting|bof/, 'panel'],
  [/plenary|plenum|keynote|pléni/, 'plenary'],
  [/workshop|hands.?on|tutorial|training|atelier|hack|sprint|class/, 'workshop'],
  [/conversation|interview|fireside|gespräch|entretien/, 'conversation'],
  [/question|q ?& ?a|fragen/, 'question_round'],
  [/dinner|lunch|breakfast|dîner|banquet|essen/, 'dinner'],
  [/talk|lecture|vortrag|speech|presentation|rede|discours|short|long|beamer/, 'speech'],
  [/session|podcast|djset|performance|concert|game|film|movie|other|break|meta|event|party|social/, 'session'],
]

/** Our type for what others call it; what we have no name for is a session, and named. */
export function typeOf(text: string | null, at: string, oddities: Oddities): SessionType | null {
  if (!text) return null
  const word = text.trim().toLowerCase()
  const [pattern, type] = TYPES.find(([each]) => each.test(word)) ?? []
  if (!type) oddities.add('unknown-type', at, text)
  return pattern === TYPES[0]![0] ? (word as SessionType) : (type ?? 'session')
}

export function isKnownType(text: string): boolean {
  return TYPES.some(([pattern]) => pattern.test(text.trim().toLowerCase()))
}

const ROLES: [RegExp, AppearanceRole][] = [
  [/^moderat|modérat|animat|facilitat/, 'moderator'],
  [/^chair|président|vorsitz/, 'chair'],
  [/^host|gastgeber/, 'host'],
  [/keynote/, 'keynote'],
  [/^panel/, 'panellist'],
  [/^discussant|^respondent/, 'discussant'],
  [/^speaker|^contributor|^guest|^presenter|^author|^teacher|^intervenant|^referent|^coordinator/, 'speaker'],
]

export function roleOf(text: string | null, at: string, oddities: Oddities): AppearanceRole | null {
  if (!text) return null
  const role = ROLES.find(([pattern]) => pattern.test(text.trim().toLowerCase()))?.[1]
  if (!role) oddities.add('role-unknown', at, text)
  return role ?? null
}

// Systems write codes of two or three letters, tags with regions, or the language's own or English name.
const NAMES: Record<string, string> = {
  deutsch: 'de', français: 'fr', francais: 'fr', español: 'es', italiano: 'it', nederlands: 'nl', русский: 'ru',
  қазақша: 'kk', العربية: 'ar', deu: 'de', ger: 'de', eng: 'en', fra: 'fr', fre: 'fr', spa: 'es', ita: 'it', rus: 'ru',
  kaz: 'kk', ara: 'ar', zho: 'zh', chi: 'zh', jpn: 'ja', por: 'pt', nld: 'nl', tur: 'tr', kor: 'ko',
} // prettier-ignore

const COMMON =
  'ar cs da de el en es et fa fi fr he hi hr hu id it ja kk ko ky lt lv mn ms nl no pl pt ro ru sk sl sr sv th tr uk uz vi zh'

export function languageOf(text: string | null, at: string, oddities: Oddities): string | null {
  if (!text?.trim()) return null
  const word = text.trim().toLowerCase()
  const tag =
    /^([a-z]{2})([-_](formal|informal|[a-z]{2}|[a-z]{4}))?$/.exec(word)?.[1] ?? NAMES[word] ?? byName().get(word)
  if (!tag) oddities.add('unknown-language', at, text)
  return tag ?? null
}

let names: Map<string, string> | undefined

function byName(): Map<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'language' })
  names ??= new Map(COMMON.split(' ').map((tag) => [(english.of(tag) ?? tag).toLowerCase(), tag]))
  return names
}

const HELD =
  /^(accepted|acceptedqueue|confirmed|scheduled|approved|published|public|visible|held|final|ok|yes|active|live|done|tentative|moved|rescheduled|angenommen|bestätigt|accepté|confirmé)$/

/** Where a proposal stands in its own system; only what was accepted belongs to a programme. */
export function standingOf(text: string | null, at: string, oddities: Oddities): 'held' | 'cancelled' | 'not-accepted' {
  const word = (text ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
  if (/^(cancell?ed|cancelled|withdrawn|abgesagt|annulé)$/.test(word)) return 'cancelled'
  if (
    /^(draft|submitted|rejected|pending|declined|nominated|acceptqueue|declinequeue|waitlisted|waitlist|deleted|review|new|unconfirmed|denied)$/.test(
      word,
    )
  )
    return 'not-accepted'
  if (word !== '' && !HELD.test(word)) oddities.add('unknown-state', at, text)
  return 'held'
}
