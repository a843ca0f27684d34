import { readFile } from 'node:fs/promises'
import path from 'node:path'

const SCRIPTS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'] as const
const FACES = [
  { file: 'reader-serif', name: 'Serif', weight: 600 },
  { file: 'inter', name: 'Sans', weight: 500 },
] as const

/** Names of one face in every script, for `fontFamily`: the drawing library takes the first that has the letter. */
export const SERIF = familyOf('Serif')
export const SANS = familyOf('Sans')

let read: Promise<{ name: string; data: Buffer; weight: 500 | 600; style: 'normal' }[]> | undefined

/** The faces of the cards, read from disk once (made by `npm run fonts`). */
export function cardFonts() {
  read ??= Promise.all(
    FACES.flatMap(({ file, name, weight }) =>
      SCRIPTS.map(async (script) => ({
        name: `${name} ${script}`,
        data: await readFile(path.resolve(/* turbopackIgnore: true */ `app/fonts/cards/${file}-${script}.woff`)),
        weight,
        style: 'normal' as const,
      })),
    ),
  )
  return read
}

function familyOf(name: string): string {
  return SCRIPTS.map((script) => `"${name} ${script}"`).join(', ')
}
