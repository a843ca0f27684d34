// Each edition has an ornament drawn from its number and its city, in place of a photograph: the same edition always
// gives the same drawing. It is one tile that repeats, so it stays small whatever area it fills.

export interface OrnamentTile {
  width: number
  height: number
  /** Lines, as one path. */
  lines: string
  /** Filled shapes, as one path; may be empty. */
  fills: string
  strokeWidth: number
  /** The turn of the whole pattern in degrees. */
  turn: number
  plate: string
  ink: string
}

type Motif = (number: number) => Pick<OrnamentTile, 'width' | 'height' | 'lines' | 'fills'>

// What the eye meets in the places where the conference has met; other cities take one by their name.
const MOTIF_OF_COUNTRY: Partial<Record<string, Motif>> = {
  MA: zellige,
  AE: mashrabiya,
  QA: mashrabiya,
  KR: windowLattice,
  AT: squares,
  CH: peaks,
  FR: waves,
  MC: waves,
  KZ: kerege,
}
const MOTIFS: readonly Motif[] = [zellige, mashrabiya, windowLattice, squares, peaks, waves, kerege]

const STANDS_UPRIGHT = new Set<Motif>([waves, peaks, kerege])

// Deep plates under pale lines: they hold in light and dark alike.
const PLATES = [
  { plate: '#0b4f6c', ink: '#cfe3ea' },
  { plate: '#5c2a2e', ink: '#ecd9d2' },
  { plate: '#2f4a3a', ink: '#d7e4d6' },
  { plate: '#3b3a63', ink: '#dcdaec' },
  { plate: '#6a4a1c', ink: '#f0e2c6' },
  { plate: '#23343f', ink: '#d3dde2' },
] as const

export function ornamentTile(number: number, city: string | null, country: string | null = null): OrnamentTile {
  const seed = hash(city ?? '')
  const motif = MOTIF_OF_COUNTRY[country ?? ''] ?? pick(MOTIFS, seed)
  return {
    ...motif(number),
    ...pick(PLATES, number * 5 + 1),
    strokeWidth: 1.25 + (number % 3) * 0.35,
    turn: STANDS_UPRIGHT.has(motif) ? 0 : (number % 2) * (motif === mashrabiya ? 30 : 45),
  }
}

/** The ornament as a document of its own, for a picture file. */
export function ornamentSvg(
  of: { number: number; city: string | null; country?: string | null },
  { width, height } = { width: 1200, height: 675 },
): string {
  const tile = ornamentTile(of.number, of.city, of.country)
  const scale = Math.min(width, height) / 225
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<pattern id="p" width="${tile.width}" height="${tile.height}" patternUnits="userSpaceOnUse" patternTransform="scale(${round(scale)}) rotate(${tile.turn})">`,
    `<path d="${tile.fills}" fill="${tile.ink}" opacity=".16"/>`,
    `<path d="${tile.lines}" fill="none" stroke="${tile.ink}" stroke-width="${tile.strokeWidth}"/>`,
    '</pattern>',
    `<path d="M0 0h${width}v${height}H0z" fill="${tile.plate}"/><path d="M0 0h${width}v${height}H0z" fill="url(#p)"/>`,
    '</svg>\n',
  ].join('')
}

/** Eight-pointed stars and the crosses between them. */
function zellige(number: number) {
  const size = 48 + (number % 4) * 6
  const reach = size * 0.46
  const star = polygon(size / 2, size / 2, 8, reach, reach * 0.76)
  const small = polygon(size / 2, size / 2, 8, reach * 0.5, reach * 0.38)
  const joints = `M${size / 2} 0V${round(size / 2 - reach)}M${size / 2} ${round(size / 2 + reach)}V${size}M0 ${size / 2}H${round(size / 2 - reach)}M${round(size / 2 + reach)} ${size / 2}H${size}`
  return { width: size, height: size, lines: star + small + joints, fills: small }
}

/** Six-pointed stars in hexagons, as in a lattice screen. */
function mashrabiya(number: number) {
  const width = 52 + (number % 4) * 5
  const height = round(width * Math.sqrt(3))
  const radius = width / Math.sqrt(3)
  const centres = [
    [0, 0],
    [width, 0],
    [width / 2, height / 2],
    [0, height],
    [width, height],
  ] as const
  const stars = centres.map(([x, y]) => polygon(x, y, 6, radius * 0.62, radius * 0.36, 30)).join('')
  const cells = centres.map(([x, y]) => polygon(x, y, 3, radius, radius, 30)).join('')
  return { width, height, lines: stars + cells, fills: stars }
}

/** The bars of a paper window: squares set into squares. */
function windowLattice(number: number) {
  const s = 44 + (number % 3) * 8
  const a = round(s * 0.25)
  const b = round(s * 0.75)
  const lines = `M${a} 0V${s}M${b} 0V${s}M0 ${a}H${s}M0 ${b}H${s}M${round(s * 0.38)} ${round(s * 0.38)}H${round(s * 0.62)}V${round(s * 0.62)}H${round(s * 0.38)}z`
  return { width: s, height: s, lines, fills: `M${a} ${a}H${b}V${b}H${a}z` }
}

/** Squares within squares, each turned, after the Secession. */
function squares(number: number) {
  const s = 56 + (number % 3) * 6
  const [outer, middle, inner] = [0.5, 0.34, 0.16].map((reach) => polygon(s / 2, s / 2, 2, s * reach, s * reach)) as [
    string,
    string,
    string,
  ]
  return { width: s, height: s, lines: `M0 0H${s}M0 0V${s}${outer}${middle}${inner}`, fills: inner }
}

/** Mountain lines behind each other. */
function peaks(number: number) {
  const w = 72 + (number % 3) * 10
  const line = (y: number, rise: number) =>
    `M0 ${y}L${w * 0.25} ${y - rise}L${w * 0.42} ${y - rise * 0.45}L${w * 0.64} ${y - rise * 1.15}L${w} ${y}`
  return { width: w, height: 28, lines: line(28, 18) + line(19, 13), fills: '' }
}

/** Three waves under each other. */
function waves(number: number) {
  const w = 64 + (number % 4) * 8
  const step = 11
  const line = (y: number, swell: number) =>
    `M0 ${y}C${round(w * 0.18)} ${y - swell} ${round(w * 0.32)} ${y - swell} ${w / 2} ${y}S${round(w * 0.82)} ${y + swell} ${w} ${y}`
  const lines = [8, 14, 5].map((swell, index) => line(step * (index + 1) - step / 2, swell)).join('')
  return { width: w, height: step * 3, lines, fills: '' }
}

/** The folding lattice of a felt house's wall, its poles slightly bent. */
function kerege(number: number) {
  const w = 40 + (number % 3) * 5
  const h = round(w * 1.5)
  const pole = (from: number, to: number) =>
    `M${from} 0Q${round((from + to) / 2 + (to - from) * 0.12)} ${h / 2} ${to} ${h}`
  const lines = [pole(0, w), pole(w, 0), pole(-6, w - 6), pole(w + 6, 6)].join('')
  return { width: w, height: h, lines, fills: polygon(w / 2, h / 2, 2, 5, 5) }
}

/** A star of `points` points, or a polygon of twice as many corners where both radii are equal. */
function polygon(x: number, y: number, points: number, outer: number, inner: number, turn = 0): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const angle = (Math.PI * index) / points + (turn * Math.PI) / 180
    const reach = index % 2 ? inner : outer
    return `${round(x + reach * Math.cos(angle))} ${round(y + reach * Math.sin(angle))}`
  })
  return `M${corners.join('L')}z`
}

function pick<T>(from: readonly T[], at: number): T {
  const chosen = from[at % from.length]
  if (chosen === undefined) throw new Error('Nothing to pick from.')
  return chosen
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, 7)
}
