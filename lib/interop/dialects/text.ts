import { SAXParser } from 'parse5-sax-parser'
import type { Oddities } from '../oddities'
import { LONGEST_NAME, LONGEST_TEXT, LONGEST_TITLE } from '../reading/limits'

// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\uFEFF]/g
const MARKUP =
  /<\/?(p|br|a|b|i|u|em|strong|ul|ol|li|div|span|h[1-6]|blockquote|code|pre|img|table|tbody|tr|td|th|sup|sub|hr|script|style|iframe|font|small|tt)(\s[^<>]*)?\/?>/i
const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'table', 'hr'])
const LINES = new Set(['br', 'li', 'tr'])
const SILENT = new Set(['script', 'style', 'iframe', 'template'])

/** A title or a name: one line of plain text. */
export function oneLine(text: string, at: string, oddities: Oddities, longest = LONGEST_TITLE): string {
  const line = plain(text, at, oddities).replace(/\s+/g, ' ').trim()
  return cut(line, longest, at, oddities)
}

export function nameLine(text: string, at: string, oddities: Oddities): string {
  return oneLine(text, at, oddities, LONGEST_NAME)
}

/** Longer words as plain text in paragraphs: what is marked up loses its marks, never its words. */
export function paragraphs(text: string, at: string, oddities: Oddities): string | null {
  if (text.includes('\r')) oddities.add('line-ends', at)
  const lines = plain(text.replace(/\r\n?/g, '\n'), at, oddities)
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return cut(lines, LONGEST_TEXT, at, oddities) || null
}

/** Summary and full text as one; a summary that the full text begins with is not said twice. */
export function joined(...parts: (string | null)[]): string | null {
  const kept: string[] = []
  for (const part of parts) {
    if (part === null || kept.some((other) => other.includes(part))) continue
    if (kept.length > 0 && part.startsWith(kept.join('\n\n'))) kept.length = 0
    kept.push(part)
  }
  return kept.length > 0 ? kept.join('\n\n') : null
}

function plain(text: string, at: string, oddities: Oddities): string {
  const clean = text.replace(CONTROLS, '')
  if (clean.length < text.replace(/[\u200B\uFEFF]/g, '').length) oddities.add('control-characters', at, clean)
  if (!MARKUP.test(clean)) return clean
  oddities.add('html-in-text', at, MARKUP.exec(clean)?.[0] ?? null)
  return wordsOfHtml(clean)
}

function wordsOfHtml(html: string): string {
  const parser = new SAXParser()
  const parts: string[] = []
  let silent = 0
  let link: string | null = null
  parser.on('startTag', ({ tagName, attrs, selfClosing }) => {
    if (SILENT.has(tagName) && !selfClosing) silent += 1
    if (BLOCKS.has(tagName)) parts.push('\n\n')
    else if (LINES.has(tagName)) parts.push(tagName === 'li' ? '\n• ' : '\n')
    else if (tagName === 'td' || tagName === 'th') parts.push(' ')
    else if (tagName === 'a') link = attrs.find(({ name }) => name === 'href')?.value ?? null
  })
  parser.on('endTag', ({ tagName }) => {
    if (SILENT.has(tagName)) silent = Math.max(0, silent - 1)
    if (BLOCKS.has(tagName)) parts.push('\n\n')
    // Where a link led is part of what was said; a link whose words are its address says it already.
    if (tagName === 'a' && link !== null && /^https?:/.test(link) && !parts.join('').slice(-400).includes(link))
      parts.push(` (${link})`)
    if (tagName === 'a') link = null
  })
  parser.on('text', ({ text }) => {
    if (silent === 0) parts.push(text)
  })
  parser.end(html)
  return parts.join('')
}

function cut(text: string, longest: number, at: string, oddities: Oddities): string {
  if (text.length <= longest) return text
  oddities.add('too-long', at, text)
  return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}
