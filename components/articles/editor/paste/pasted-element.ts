import { isSafeLink } from '../link-address'
import type { PastedKind, PastedWords } from './pasted-block'

export type Marks = Omit<PastedWords, 'text'> & { preformatted: boolean }

const SILENT = new Set(
  'script style template title noscript iframe object embed svg math head meta link button select textarea input video audio canvas'.split(
    ' ',
  ),
)
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

export function isBlock({ localName }: Element): boolean {
  return BLOCKS.has(localName)
}

/** What nobody reads: scripts, hidden matter, and the bullets that Word writes out beside its own. */
export function dropsAway(element: HTMLElement): boolean {
  const style = styleOf(element)
  return (
    SILENT.has(element.localName) ||
    element.hidden ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none|mso-list:\s*ignore|mso-hide:\s*all/.test(style)
  )
}

export function kindOf(element: HTMLElement): PastedKind | null {
  switch (element.localName) {
    case 'h1':
    case 'h2':
      return 'heading2'
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return 'heading3'
    case 'ul':
      return 'bullet'
    case 'ol':
      return 'numbered'
    case 'blockquote':
      return 'quote'
    default:
      return wordHeading(element)
  }
}

/** Word writes a list as paragraphs that say so in their style, each with its bullet or number as text. */
export function wordListItem(element: HTMLElement): 'bullet' | 'numbered' | null {
  if (element.localName !== 'p' || !/mso-list:(?!\s*none)/.test(styleOf(element))) return null
  const sign = [...element.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/.test(styleOf(span)))
  return /^\s*\(?(\d+|\p{L}{1,4})[.)]/u.test(sign?.textContent ?? '') ? 'numbered' : 'bullet'
}

function wordHeading({ className }: HTMLElement): PastedKind | null {
  if (/\bMso(Title|Heading[12])\b/i.test(className)) return 'heading2'
  if (/\bMso(Subtitle|Heading[3-9])\b/i.test(className)) return 'heading3'
  return /\bMso(Intense)?Quote\b/i.test(className) ? 'quote' : null
}

/** The marks inside an element: what it is, and what its style says against that. */
export function marksOn(element: HTMLElement, marks: Marks): Marks {
  const name = element.localName
  const style = styleOf(element)
  // Google Docs wraps a whole paste into a <b> that says it is not bold.
  const weight = /(?:^|[;\s])font-weight:\s*([a-z]+|\d+)/.exec(style)?.[1]
  const slant = /(?:^|[;\s])font-style:\s*([a-z]+)/.exec(style)?.[1]
  const bold = name === 'b' || name === 'strong' || marks.bold
  const italic = name === 'i' || name === 'em' || name === 'cite' || marks.italic
  const href = name === 'a' ? addressOf(element.getAttribute('href')) : null
  return {
    bold: weight === undefined ? bold : weight === 'bold' || weight === 'bolder' || Number(weight) >= 600,
    italic: slant === undefined ? italic : slant === 'italic' || slant === 'oblique',
    href: href ?? marks.href,
    preformatted: name === 'pre' || name === 'textarea' || marks.preformatted,
  }
}

/** A whole address that readers can follow; what only led somewhere on the page that it came from is none. */
function addressOf(href: string | null): string | null {
  const address = href?.trim() ?? ''
  if (!/^(https?:|mailto:)/i.test(address) || !isSafeLink(address)) return null
  const url = new URL(address)
  // Google Docs and its search lead through themselves.
  const behind = /(^|\.)google\.[a-z.]+$/.test(url.hostname) && url.pathname === '/url' && url.searchParams.get('q')
  return behind && /^https?:/i.test(behind) && isSafeLink(behind) ? behind : address
}

function styleOf(element: Element): string {
  return (element.getAttribute('style') ?? '').toLowerCase()
}
