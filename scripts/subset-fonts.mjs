import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

// Every first visit loads the two faces, so their files carry only what the portal draws: four weights instead of nine, no
// stylistic alternates, and the letters of most European names apart from the hundreds that hardly any page needs. The
// results are committed; run it again when the packages change (`npm run fonts`). The licences (OFL) stand beside them.

const OUTPUT = 'app/fonts'
const WEIGHTS = { min: 400, max: 700 }
const FEATURES = ['calt', 'case', 'ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'onum', 'tnum']

const BASIC = letters(
  [0x20, 0xff],
  [0x131],
  [0x152, 0x153],
  [0x2bb, 0x2bc],
  [0x2c6],
  [0x2da],
  [0x2dc],
  [0x2000, 0x206f],
  [0x20ac],
  [0x2122],
  [0x2191, 0x2193],
  [0x2212, 0x2215],
)
/** Latin Extended-A, and the comma-below letters of Romanian: what Čapek, Şahin and Țuțea need. */
const EUROPEAN = letters([0x100, 0x17f], [0x218, 0x21b])
const EVERYTHING = letters([0x20, 0x2fff], [0xa640, 0xa7ff], [0xfe2e, 0xfe2f])
const OTHER_LATIN = [...EVERYTHING].filter((letter) => !EUROPEAN.includes(letter)).join('')

/** Our files, the file of the package that each is cut from, and the letters that it keeps. */
const PIECES = [
  { piece: 'latin', script: 'latin', text: BASIC },
  { piece: 'latin-european', script: 'latin-ext', text: EUROPEAN },
  { piece: 'latin-ext', script: 'latin-ext', text: OTHER_LATIN },
  { piece: 'cyrillic', script: 'cyrillic', text: EVERYTHING },
  { piece: 'cyrillic-ext', script: 'cyrillic-ext', text: EVERYTHING },
]
const ITALIC_PIECES = PIECES.filter(({ piece }) => piece === 'latin' || piece === 'latin-european')
const FACES = [
  { face: 'inter', from: 'inter', style: 'normal', pieces: PIECES },
  { face: 'reader-serif', from: 'source-serif-4', style: 'normal', pieces: PIECES },
  { face: 'reader-serif-italic', from: 'source-serif-4', style: 'italic', pieces: ITALIC_PIECES },
]

rmSync(`${OUTPUT}/cards`, { recursive: true, force: true })
mkdirSync(`${OUTPUT}/cards`, { recursive: true })
for (const { face, from, style, pieces } of FACES) {
  for (const { piece, script, text } of pieces) {
    const original = await faceOf(from, script, style)
    write(
      `${face}-${piece}.woff2`,
      await subsetFont(original, text, {
        targetFormat: 'woff2',
        keepFeatures: FEATURES,
        variationAxes: { wght: WEIGHTS },
      }),
    )
  }
  const licence = readFileSync(`node_modules/@fontsource-variable/${from}/LICENSE`)
  if (style === 'normal') write(`${face}-licence.txt`, licence)
}

// The cards that other sites show are drawn without a browser, by a library that wants one weight to a file and no woff2.
const CARD_FACES = [
  { face: 'reader-serif', from: 'source-serif-4', weight: 600 },
  { face: 'inter', from: 'inter', weight: 500 },
]
for (const { face, from, weight } of CARD_FACES) {
  for (const script of ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']) {
    const original = await faceOf(from, script, 'normal')
    write(
      `cards/${face}-${script}.woff`,
      await subsetFont(original, EVERYTHING, {
        targetFormat: 'woff',
        keepFeatures: ['kern', 'ccmp', 'mark'],
        variationAxes: { wght: weight },
      }),
    )
  }
}

/**
 * A file of the package, uncompressed. Its licence reserves the name "Source" to the face as its makers drew it, so ours
 * gets another of the same length.
 * @param {string} from
 * @param {string} script
 * @param {string} style
 */
async function faceOf(from, script, style) {
  const file = `node_modules/@fontsource-variable/${from}/files/${from}-${script}-wght-${style}.woff2`
  const font = await subsetFont(readFileSync(file), EVERYTHING, { targetFormat: 'sfnt', keepFeatures: FEATURES })
  for (const [name, ours] of [
    ['Source Serif', 'Reader Serif'],
    ['SourceSerif', 'ReaderSerif'],
  ]) {
    const needle = wide(name ?? '')
    for (let at = font.indexOf(needle); at >= 0; at = font.indexOf(needle, at)) wide(ours ?? '').copy(font, at)
  }
  return font
}

/**
 * As the names in a font are written.
 * @param {string} text
 */
function wide(text) {
  return Buffer.from(text, 'utf16le').swap16()
}

/** @param {...number[]} ranges */
function letters(...ranges) {
  return ranges
    .flatMap(([from = 0, to = from]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .map((code) => String.fromCodePoint(code))
    .join('')
}

/**
 * @param {string} name
 * @param {Buffer} bytes
 */
function write(name, bytes) {
  writeFileSync(`${OUTPUT}/${name}`, bytes)
  console.log(`${OUTPUT}/${name}: ${bytes.length} bytes`)
}
