import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

// Every first visit loads the face of the interface, so it carries only what the interface draws: Latin letters, four
// weights instead of nine, and no stylistic alternates. Half the bytes. The results are committed; run it again when the
// package of the face changes (`npm run fonts`). The face's licence (OFL) stands beside them.

const PACKAGE = 'node_modules/@fontsource-variable/inter'
const OUTPUT = 'app/fonts'

const RANGES = [
  [0x20, 0xff],
  [0x131, 0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6, 0x2c6],
  [0x2da, 0x2da],
  [0x2dc, 0x2dc],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2191, 0x2193],
  [0x2212, 0x2215],
]
const FEATURES = ['calt', 'case', 'ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'tnum']
const WEIGHTS = { min: 400, max: 700 }

const LETTERS = RANGES.flatMap(([from = 0, to = 0]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
).join('')
const EVERYTHING = Array.from({ length: 0x2fff }, (_, code) => (code < 0x20 ? '' : String.fromCodePoint(code))).join('')

mkdirSync(OUTPUT, { recursive: true })
// Of the scripts that only some pages need all letters stay: names are written with any of them.
for (const script of ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']) {
  const original = readFileSync(`${PACKAGE}/files/inter-${script}-wght-normal.woff2`)
  const font = await subsetFont(original, script === 'latin' ? LETTERS : EVERYTHING, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    variationAxes: { wght: WEIGHTS },
  })
  writeFileSync(`${OUTPUT}/inter-${script}.woff2`, font)
  console.log(`${OUTPUT}/inter-${script}.woff2: ${font.length} bytes, ${original.length} before`)
}
writeFileSync(`${OUTPUT}/inter-licence.txt`, readFileSync(`${PACKAGE}/LICENSE`))

// The cards that other sites show are drawn without a browser, by a library that wants one weight to a file and no woff2.
const CARD_FACES = [
  { face: 'source-serif-4', weight: 600 },
  { face: 'inter', weight: 500 },
]
const CARD_SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']

mkdirSync(`${OUTPUT}/cards`, { recursive: true })
for (const { face, weight } of CARD_FACES) {
  for (const script of CARD_SCRIPTS) {
    const whole = readFileSync(`node_modules/@fontsource-variable/${face}/files/${face}-${script}-wght-normal.woff2`)
    const one = await subsetFont(whole, EVERYTHING, {
      targetFormat: 'woff',
      keepFeatures: ['kern', 'ccmp', 'mark'],
      variationAxes: { wght: weight },
    })
    writeFileSync(`${OUTPUT}/cards/${face}-${script}.woff`, one)
    console.log(`${OUTPUT}/cards/${face}-${script}.woff: ${one.length} bytes`)
  }
}
