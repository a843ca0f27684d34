import { fold } from '../fold'
import type { FindingOf, NoiseReason } from '../proposals'
import { wholeLine, type SourceLine } from '../source'

const WHOLE_LINES: [NoiseReason, RegExp][] = [
  [
    'advertisement',
    /^[[(]?(advertisement|advertising|sponsored( content)?|publicité|anzeige|article continues after this advertisement|scroll to continue.*)[\])]?$/i,
  ],
  [
    'buttons',
    /^(short url|follow( us)?|share( this)?( article| story)?|tweet|print|e-?mail|save|listen|comments?|\d+ comments?|views?:? ?\d+|like|copy link|font size|text size|(increase|decrease|reset) font( size)?|a ?[-+−]|(a ){1,3}a|aa|[-+−]? ?a ?[-+−]?|facebook|twitter|x|linkedin|whatsapp|telegram|partager|imprimer|teilen|drucken)[:.]?(\s+https?:\/\/\S+)?$/i,
  ],
  [
    'read-more',
    /^(read (the )?(full|whole|more|also|next|on).*|also read\b.*|see also\b.*|related( articles?| stories)?:?.*|more (on|from) .*|lire (aussi|la suite).*|lesen sie auch.*|mehr zum thema.*)$/i,
  ],
  ['copyright', /^(©|\(c\)|copyright\b).{0,200}$|^.{0,160}all rights reserved\.?$/i],
]
const CONSENT = /\bcookies?\b/i
const CONSENT_VERB = /\b(accept|consent|agree|browser|preferences|privacy|experience|acceptez|zustimm)/i
const EPOCH = /^(thursday,? )?(1 january 1970|january 1,? 1970|01[/.]01[/.]1970|1970-01-01)\b.{0,20}$/i
const DATE_PREFIX = /^\s*date:? \d{4}-\d\d-\d\d\s*/i

/** Lines, and beginnings of lines, that a page or a converter added and that are no part of the story. */
export function findNoise(lines: readonly SourceLine[]): FindingOf<'noise'>[] {
  const script = mainScript(lines)
  return lines.flatMap((line, index) => {
    const prefix = DATE_PREFIX.exec(line.text)?.[0]
    if (prefix) return [noise('date-prefix', { line: line.id, from: 0, to: prefix.length })]
    const reason = reasonFor(line, index, lines.length, script)
    return reason ? [noise(reason, wholeLine(line))] : []
  })
}

export function noise(
  value: NoiseReason,
  span: FindingOf<'noise'>['spans'][number],
  accepted = true,
): FindingOf<'noise'> {
  return { kind: 'noise', value, spans: [span], accepted }
}

function reasonFor(line: SourceLine, index: number, count: number, script: string | null): NoiseReason | null {
  const text = line.text.trim()
  if (line.kind === 'picture') return null
  if (line.aside) return 'navigation'
  if (EPOCH.test(text)) return 'date-prefix'
  if (text.length <= 240) {
    const known = WHOLE_LINES.find(([, shape]) => shape.test(text))
    if (known) return known[0]
  }
  if (index >= count - 4 && text.length < 600 && CONSENT.test(text) && CONSENT_VERB.test(text)) return 'consent'
  if (index < 15 && text.length < 80 && script && scriptOf(text) !== null && scriptOf(text) !== script)
    return 'navigation'
  return null
}

const SCRIPTS = ['Latin', 'Cyrillic', 'Arabic', 'Han', 'Hangul', 'Hebrew', 'Georgian', 'Greek'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const,
)

function scriptOf(text: string): string | null {
  const counts = SCRIPTS.map(([name, letters]) => ({ name, count: text.match(letters)?.length ?? 0 }))
  const most = counts.reduce((best, each) => (each.count > best.count ? each : best))
  return most.count > 0 ? most.name : null
}

function mainScript(lines: readonly SourceLine[]): string | null {
  return scriptOf(
    lines
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 20_000),
  )
}

/** The title once more as a line of its own. */
export function repeatsTitle(line: SourceLine, title: string): boolean {
  return fold(line.text) === fold(title)
}
