import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const SOURCES = 'components/enhance'
const OUTPUT = 'public/enhance'
const MANIFEST = 'build/enhance.json'

/** @typedef {Record<string, string>} Manifest the address of each script by its name: `menu` → `/enhance/menu-1A2B3C4D.js` */

/**
 * Bundles the scripts of the reader's site, each under a name that changes with its content, and writes down which script
 * got which name. The names of the build before stay, because a server may still send out pages that ask for them.
 */
export async function bundleEnhance() {
  const { metafile } = await build({
    entryPoints: existsSync(SOURCES)
      ? readdirSync(SOURCES)
          .filter(isScript)
          .map((file) => path.join(SOURCES, file))
      : [],
    outdir: OUTPUT,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    logLevel: 'warning',
  })
  const earlier = existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')) : {}
  const manifest = describe(metafile)
  mkdirSync(path.dirname(MANIFEST), { recursive: true })
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`)
  removeAllBut([...Object.values(earlier), ...Object.values(manifest)])
}

/** @param {string} file */
function isScript(file) {
  return file.endsWith('.ts') && !file.endsWith('.test.ts')
}

/**
 * @param {import('esbuild').Metafile} metafile
 * @returns {Manifest}
 */
function describe({ outputs }) {
  const scripts = Object.entries(outputs).map(([file, { entryPoint = '' }]) => [
    path.basename(entryPoint, '.ts'),
    `/${path.relative('public', file)}`,
  ])
  return Object.fromEntries(scripts)
}

/** @param {string[]} addresses */
function removeAllBut(addresses) {
  if (!existsSync(OUTPUT)) return
  const kept = new Set(addresses.map((address) => path.basename(address)))
  for (const file of readdirSync(OUTPUT)) if (!kept.has(file)) rmSync(path.join(OUTPUT, file))
}
