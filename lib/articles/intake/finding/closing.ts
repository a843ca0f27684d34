import type { FindingOf } from '../proposals'
import { wholeLine, type SourceLine } from '../source'

// Small letters on purpose: outlets spell the networks as they like.
const NETWORKS: [string, RegExp][] = [
  ['X', /(?<![\p{L}\p{N}])(?:X|Twitter)(?![\p{L}\p{N}])/u],
  ['Facebook', /facebook/i],
  ['Instagram', /instagram/i],
  ['Telegram', /telegram/i],
  ['YouTube', /you ?tube/i],
  ['TikTok', /tik ?tok/i],
  ['LinkedIn', /linked ?in/i],
  ['WhatsApp', /whats ?app/i],
  ['Threads', /(?<!\p{L})Threads(?!\p{L})/u],
  ['Bluesky', /blue ?sky/i],
  ['Mastodon', /mastodon/i],
  ['VK', /(?<!\p{L})(?:VK|VKontakte)(?!\p{L})/u],
  ['WeChat', /we ?chat/i],
]
const CALL =
  /\b(subscribe|sign up|follow us|join us|newsletter|sent directly to you|abonnez|suivez|inscrivez|abonnieren|folgen sie)/i
const LAST_LINES = 4
const LONGEST = 1000

/** The call to action after a story, with the networks that it names: neighbouring lines at the end are one closing. */
export function findClosing(lines: readonly SourceLine[]): FindingOf<'closing'> | null {
  const tail = lines.slice(-LAST_LINES)
  const first = tail.findIndex((line) => isCall(line.text))
  if (first < 0) return null
  const closing = tail.slice(first).filter((line) => isCall(line.text))
  const text = closing.map((line) => line.text).join(' ')
  if (text.length > LONGEST) return null
  return { kind: 'closing', value: networksIn(text), spans: closing.map(wholeLine), accepted: true }
}

function isCall(text: string): boolean {
  return text.length < 600 && CALL.test(text) && !/[“"«]/.test(text)
}

function networksIn(text: string): string[] {
  return NETWORKS.filter(([, shape]) => shape.test(text)).map(([name]) => name)
}
