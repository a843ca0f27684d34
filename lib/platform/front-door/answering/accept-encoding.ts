export type Coding = 'br' | 'gzip' | 'identity'

// In the order of our own preference, which decides between codings that the reader likes equally.
const COMPRESSED = ['br', 'gzip'] as const

// A handful of browsers send a handful of headers; whoever sends thousands gets no memory of ours for it.
const MOST_REMEMBERED = 200
const remembered = new Map<string, Coding>()

/** The coding to answer in (RFC 9110, 12.5.3). A reader who refuses even the plain form still gets that: better than nothing. */
export function preferredCoding(header: string | undefined): Coding {
  if (header === undefined) return 'identity'
  const known = remembered.get(header)
  if (known !== undefined) return known
  const coding = choose(header)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(header, coding)
  return coding
}

function choose(header: string): Coding {
  const weights = new Map(header.toLowerCase().split(',').map(weighed))
  const weightOf = (coding: string) =>
    weights.get(coding) ?? (coding === 'gzip' ? weights.get('x-gzip') : undefined) ?? weights.get('*') ?? 0

  let best: Coding = 'identity'
  // Unnamed, the plain form is what is left when nothing better is acceptable.
  let weight = weights.get('identity') ?? 0
  for (const coding of [...COMPRESSED].reverse()) {
    if (weightOf(coding) > 0 && weightOf(coding) >= weight) {
      best = coding
      weight = weightOf(coding)
    }
  }
  return best
}

function weighed(item: string): [string, number] {
  const [coding = '', ...parameters] = item.split(';').map((part) => part.trim())
  const q = parameters.find((parameter) => parameter.startsWith('q='))
  const weight = q === undefined ? 1 : Number(q.slice(2))
  return [coding, weight >= 0 && weight <= 1 ? weight : 0]
}
