const LONGEST_TEXT = 2000
const MOST_TEXTS = 50
// What a file may hold, and neither the database nor a page.
const UNSTORABLE = /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]|\p{Surrogate}/gu
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What the reader of metadata found, by namespace and name. Files say anything in any shape: only text and days come out. */
export class Fields {
  readonly #root: unknown

  constructor(root: unknown) {
    this.#root = root
  }

  /** The first of these fields that says something. */
  text(...names: string[]): string | null {
    for (const name of names) {
      const [text] = this.texts(name)
      if (text !== undefined) return text
    }
    return null
  }

  /** All values of the first of these fields that has any. */
  texts(...names: string[]): string[] {
    for (const name of names) {
      const texts = valuesOf(this.#at(name)).flatMap((value) => cleaned(value) ?? [])
      if (texts.length > 0) return [...new Set(texts)].slice(0, MOST_TEXTS)
    }
    return []
  }

  webAddress(name: string): string | null {
    const text = this.text(name)
    return text && /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : null
  }

  /** A calendar day, `2026-11-25`, whether the field has a date, IPTC's digits or EXIF's colons. */
  day(...names: string[]): string | null {
    for (const name of names) {
      const value = this.#at(name)
      const text =
        value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : (cleaned(value) ?? '')
      const { year, month, day } = /^(?<year>[12]\d{3})[-:]?(?<month>\d\d)[-:]?(?<day>\d\d)/.exec(text)?.groups ?? {}
      const found = `${year}-${month}-${day}`
      const read = new Date(`${found}T00:00:00Z`)
      if (!Number.isNaN(read.getTime()) && read.toISOString().startsWith(found)) return found
    }
    return null
  }

  #at(name: string): unknown {
    return name.split('.').reduce<unknown>((within, part) => {
      const record: unknown = Array.isArray(within) ? within[0] : within
      return typeof record === 'object' && record !== null && Object.hasOwn(record, part)
        ? (record as Record<string, unknown>)[part]
        : undefined
    }, this.#root)
  }
}

/** A value, each of a list, or the one in the default language. */
function valuesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(valuesOf)
  if (typeof value !== 'object' || value === null) return [value]
  return 'value' in value ? valuesOf(value.value) : []
}

/** Text that the database can hold, without XML's escapes; null for what is none. */
function cleaned(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const text = repaired(String(value))
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
      (_, hex: string, decimal: string, name: string) =>
        name ? (ENTITIES[name.toLowerCase()] ?? '') : characterOf(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replace(UNSTORABLE, '')
    .trim()
    .slice(0, LONGEST_TEXT)
    .toWellFormed()
  return text || null
}

function characterOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

/** UTF-8 that was read letter by letter, as older readers do. */
function repaired(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text) || [...text].some((letter) => letter > '\u00ff')) return text
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}
