/** A credit line taken apart: who made the picture, and for whom. */
export interface ParsedCredit {
  creator: string | null
  /** The line as it is printed after "Credit:". */
  credit: string | null
}

const LEAD =
  /^[\s([]*(?:photo(?:graph|s|graphie|graphy)?|picture|image|bild|foto|crédits?|credits?)(?:\s+(?:credits?|photos?))?(?:\s*(?:by|courtesy of|courtesy|of|de|von|:|\/|\(c\)|©))+\s*/iu
const SIGN = /^\s*(?:©|\(c\)|by\s)\s*/iu
const FOR = /\s*,?\s+(?:for|on behalf of|pour|für)\s+(?:the\s+)?(?=\p{Lu}|\p{Lo})/iu
const AGENCY = /\s*(?:\/|\||—|–)\s*/u

/** Reads "Photo by Ada Vane, for Harbour Times", "© Ada Vane / Harbour Pool", "Photo credit: Ada Vane." and the like. */
export function parseCredit(text: string): ParsedCredit {
  const line = text
    .replace(LEAD, '')
    .replace(SIGN, '')
    .trim()
    .replace(/[\s.,;)\]]+$/, '')
  if (!line) return { creator: null, credit: null }
  const [maker = '', employer] = line.split(FOR, 2)
  if (employer) return { creator: named(maker), credit: `${maker.trim()} for ${employer.trim()}` }
  const [first = '', ...agencies] = line.split(AGENCY)
  const isSaid = LEAD.test(text) || SIGN.test(text) || agencies.length > 0
  return { creator: isSaid ? named(first) : null, credit: line }
}

/** A person's name: two words or more that begin with a capital. What is not is an agency or a sentence. */
function named(words: string): string | null {
  const parts = words.trim().split(/\s+/)
  const isName = parts.length >= 2 && parts.length <= 5 && /^[\p{Lu}\p{Lo}]/u.test(parts[0] ?? '')
  return isName && !/press|service|ministry|agency|office|news/i.test(words) ? words.trim() : null
}
