import type { Finding, FindingOf } from '../proposals'
import { wholeLine, type SourceLine } from '../source'
import { findDatelines } from './dateline'
import { noise, repeatsTitle } from './noise'
import { findPicture } from './picture-lines'

const LONGEST_HEADLINE = 200
const LONGEST_STANDFIRST = 600
const BYLINE =
  /^(?:by|par|von|written by|reported by)\s+(?<name>\p{Lu}[\p{L}’'.-]+(?:\s(?:de|von|van|bin|al|and|&)?\s?\p{Lu}[\p{L}’'.-]+){0,5})(?:,\s.{1,60})?$/iu

/** Everything before the first paragraph: title, the title again, who signs, the standfirst, and the dateline. */
export function findOpening(lines: readonly SourceLine[], year: number | null): Finding[] {
  const words = lines.filter(({ kind }) => kind !== 'picture')
  const filed = words.slice(0, 12).findIndex((line) => findDatelines(line, year).some(({ accepted }) => accepted))
  const title = titleOf(words, filed)
  if (!title) return filedAt(words[filed], year)
  const start = words.indexOf(title)
  const findings: Finding[] = [
    { kind: 'headline', value: title.text.trim(), spans: [wholeLine(title)], accepted: true },
    // What stands before a title is the page's; only an editor can tell.
    ...words.slice(0, start).map((line) => beforeTitle(line, title)),
  ]
  const between = words.slice(start + 1, filed > start ? filed : start + 4)
  for (const line of between) {
    const found = repeatsTitle(line, title.text) ? noise('repeated-title', wholeLine(line)) : findByline(line)
    if (found) findings.push(found)
    else if (filed > start && isStandfirst(line) && !findings.some(({ kind }) => kind === 'standfirst')) {
      findings.push({ kind: 'standfirst', value: line.text.trim(), spans: [wholeLine(line)], accepted: true })
    }
  }
  // Some sign below the first paragraph.
  if (filed > start && !findings.some(({ kind }) => kind === 'byline')) {
    findings.push(...words.slice(filed + 1, filed + 3).flatMap((line) => findByline(line) ?? []))
  }
  return [...findings, ...filedAt(words[filed > start ? filed : start + 1], year)]
}

function filedAt(line: SourceLine | undefined, year: number | null): Finding[] {
  return line ? findDatelines(line, year) : []
}

/** The title heading; else, of the lines above the dateline, the last that can be one; else the first line. */
function titleOf(lines: readonly SourceLine[], filed: number): SourceLine | null {
  const heading = lines.slice(0, 30).find(({ kind, level }) => kind === 'heading' && level === 1)
  if (heading && isTitle(heading)) return heading
  const above = lines.slice(0, filed < 0 ? 1 : filed).filter((line) => isTitle(line) && !findByline(line))
  // Two such lines above the dateline are a title and its standfirst; more, and the page put its own before them.
  return (above.length <= 2 ? above[0] : above.at(-1)) ?? null
}

function isTitle({ text, kind, marks }: SourceLine): boolean {
  const words = text.trim()
  if (words.length < 8 || words.length > LONGEST_HEADLINE || /^(Q|A|[\p{Lu} .-]{2,30}):/u.test(words)) return false
  if (kind === 'bullet' || kind === 'numbered' || marks.length > 3) return false
  return kind === 'heading' || !/[.;,]["”»]?$/.test(words) || words.endsWith('...')
}

function isStandfirst(line: SourceLine): boolean {
  const { length } = line.text.trim()
  return line.kind === 'text' && length >= 40 && length <= LONGEST_STANDFIRST && !findPicture(line)
}

function findByline(line: SourceLine): FindingOf<'byline'> | null {
  const name = BYLINE.exec(line.text.trim())?.groups?.name
  if (!name) return null
  return {
    kind: 'byline',
    value: { kind: 'person', name, function: 'author' },
    spans: [wholeLine(line)],
    accepted: true,
  }
}

function beforeTitle(line: SourceLine, title: SourceLine): Finding {
  if (repeatsTitle(line, title.text)) return noise('repeated-title', wholeLine(line))
  return noise('before-title', wholeLine(line), false)
}
