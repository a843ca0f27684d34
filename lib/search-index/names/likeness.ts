import type { Script } from './romanise'
import type { Sounds } from './sounds'

const VOWELS = 'aeiou'

/** What it costs to take one sound for another, where that is less than a whole sound. */
const NEAR: readonly [number, string][] = [
  [0.12, 'ei ou iy'],
  [0.15, 'sz fv'],
  [0.2, 'ae ao kX hX'],
  [0.3, 'ai au eo eu io iu Ss CS Jz JS JC Jy Ji gk dt bp bv uv yv'],
  [0.35, 'Cs CX JX'],
  [0.4, 'Cz Sz Jg gX gh CK Ck hk Jh ov'],
  [0.45, 'mn Ct yg'],
  [0.5, 'fp lr fh Jd'],
]

interface Leniency {
  /** Sounds that the script does not tell apart, and what taking one for the other then costs. */
  alike: [number, string]
  /** What any other mistaken vowel costs, compared with an alphabet. */
  vowels: number
  /** Sounds that only the query has, and that only the name has. */
  extra: Record<string, number>
  missing: Record<string, number>
}

const every = (sounds: string, cost: number) => Object.fromEntries([...sounds].map((sound) => [sound, cost]))

const WEAK = { ...every(VOWELS, 0.4), ...every('hy', 0.3) }

const LENIENCY: Record<Script, Leniency> = {
  alphabet: { alike: [1, ''], vowels: 1, extra: WEAK, missing: WEAK },
  // Short vowels are not written, long u and i share a letter with v and y, and there is no p, v, g or e.
  abjad: {
    alike: [0.1, 'vu vo yi ye bp fv gk gJ gX ds'],
    vowels: 1,
    extra: WEAK,
    missing: { ...WEAK, ...every(VOWELS, 0.1) },
  },
  // There is no f, v or z, l and r are one, and clusters are filled up with a vowel.
  hangul: {
    alike: [0.1, 'lr bv bp pf pb pv gk dt Js Jz sS Ch uv Jg CJ'],
    vowels: 0.7,
    extra: { ...WEAK, ...every(VOWELS, 0.2), y: 0.2 },
    missing: { ...WEAK, ...every(VOWELS, 0.3), r: 0.3 },
  },
  // Every consonant carries a vowel, l and r are one, and clusters and final sounds are filled up or dropped.
  syllables: {
    alike: [0.12, 'lr bv bp hf td gk kX vu sC SC Js hX mn zJ sS'],
    vowels: 0.7,
    extra: { ...WEAK, ...every(VOWELS, 0.15), y: 0.15 },
    missing: { ...WEAK, ...every(VOWELS, 0.3), ...every('rlh', 0.35) },
  },
}

const SIZE = 128

/** The costs of one script as tables by character code: they are read some thousand times for each search. */
interface Costs {
  swap: Float64Array
  extra: Float64Array
  missing: Float64Array
}

function costsOf({ alike, vowels, extra, missing }: Leniency): Costs {
  const swap = new Float64Array(SIZE * SIZE).fill(1)
  const set = (a: string, b: string, cost: number) => {
    swap[a.charCodeAt(0) * SIZE + b.charCodeAt(0)] = cost
    swap[b.charCodeAt(0) * SIZE + a.charCodeAt(0)] = cost
  }
  for (const a of VOWELS) for (const b of VOWELS) set(a, b, 0.35 * vowels)
  for (const [cost, pairs] of NEAR) {
    for (const [a, b] of pairs.split(' ')) set(a!, b!, cost * (VOWELS.includes(a!) ? vowels : 1))
  }
  for (const [a, b] of alike[1].split(' ').filter(Boolean)) set(a!, b!, alike[0])
  for (let code = 0; code < SIZE; code += 1) swap[code * SIZE + code] = 0
  return { swap, extra: single(extra), missing: single(missing) }
}

function single(costs: Record<string, number>): Float64Array {
  const table = new Float64Array(SIZE).fill(1)
  for (const [sound, cost] of Object.entries(costs)) table[sound.charCodeAt(0)] = cost
  return table
}

const COSTS = Object.fromEntries(
  Object.entries(LENIENCY).map(([script, leniency]) => [script, costsOf(leniency)]),
) as Record<Script, Costs>

const WEIGHT = single(WEAK)

/**
 * How alike two words sound: 1 for the same, 0 for nothing in common. The query comes first.
 * @param least what is less alike need not be told from nothing in common
 */
export function likeness(query: Sounds, name: Sounds, script: Script, least = 0): number {
  if (query === name) return 1
  const full = Math.max(weightOf(query), weightOf(name))
  return Math.max(0, 1 - distance(query, name, COSTS[script], (1 - least) * full) / full)
}

function weightOf(sounds: Sounds): number {
  let weight = 0
  for (let at = 0; at < sounds.length; at += 1) weight += WEIGHT[sounds.charCodeAt(at)]!
  return Math.max(weight, 1)
}

const LONGEST = 64
const rows = [new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1), new Float64Array(LONGEST + 1)]

/**
 * Damerau and Levenshtein's distance, with sounds' own costs and half the price for two that changed places. Infinite as soon
 * as it is sure to be more than `most`.
 */
function distance(query: Sounds, name: Sounds, { swap, extra, missing }: Costs, most: number): number {
  const [m, n] = [Math.min(query.length, LONGEST), Math.min(name.length, LONGEST)]
  let [before, above, row] = rows
  above![0] = 0
  for (let j = 1; j <= n; j += 1) above![j] = above![j - 1]! + missing[name.charCodeAt(j - 1)]!
  let nearest = 0
  for (let i = 1; i <= m; i += 1) {
    // Two that changed places reach over one row.
    const nearestAbove = nearest
    const x = query.charCodeAt(i - 1)
    row![0] = above![0]! + extra[x]!
    nearest = row![0]
    for (let j = 1; j <= n; j += 1) {
      const y = name.charCodeAt(j - 1)
      let cost = above![j - 1]! + swap[x * SIZE + y]!
      cost = Math.min(cost, above![j]! + extra[x]!, row![j - 1]! + missing[y]!)
      if (i > 1 && j > 1 && x === name.charCodeAt(j - 2) && query.charCodeAt(i - 2) === y) {
        cost = Math.min(cost, before![j - 2]! + 0.5)
      }
      row![j] = cost
      if (cost < nearest) nearest = cost
    }
    if (nearest > most && nearestAbove > most) return Infinity
    ;[before, above, row] = [above, row, before]
  }
  return above![n]!
}
