import type { FindingOf } from '../proposals'
import type { SourceLine } from '../source'

const ACCORDING =
  /(?:according to|as reported by|reported by|citing|in a statement (?:by|from)|selon|d[’']après|laut)\s+(?<name>(?:the |a |an |le |la |l[’']|der |dem )?[^.,;:“”"]{0,80}?(?:press service|press office|press release|statement|spokespersons? office|news agency|press centre|press center|website|secretariat|secrétariat|sekretariat|communiqué|service de presse|pressestelle|presseabteilung|mitteilung)(?![\p{L}]))/iu

/** Who the facts of the whole piece come from. The words stay where they are. */
export function findOrigin(lines: readonly SourceLine[]): FindingOf<'source'> | null {
  for (const line of lines) {
    const found = ACCORDING.exec(line.text)
    const name = found?.groups?.name
    if (!found || !name) continue
    const from = found.index + found[0].lastIndexOf(name)
    return { kind: 'source', value: name, spans: [{ line: line.id, from, to: from + name.length }], accepted: true }
  }
  return null
}
