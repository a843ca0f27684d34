/** Words within a name that its initials leave out. */
const PARTICLES = new Set([
  'al',
  'bin',
  'bint',
  'ben',
  'd',
  'da',
  'de',
  'den',
  'der',
  'di',
  'du',
  'el',
  'la',
  'le',
  'van',
  'von',
])

interface Props {
  name: string
  size?: 'small' | 'large'
}

/** Stands where a portrait would: two letters of the name, never a face that somebody made up. */
export function Monogram({ name, size = 'small' }: Props) {
  const box = size === 'large' ? 'size-16 text-[1.625rem] sm:size-28 sm:text-[2.625rem]' : 'size-11 text-[1.0625rem]'
  return (
    <span
      aria-hidden="true"
      className={`headline inline-flex shrink-0 items-center justify-center bg-surface text-ink-muted ${box}`}
    >
      {initialsOf(name)}
    </span>
  )
}

function initialsOf(name: string): string {
  // A first word is a name of its own, even where it looks like a particle: Ben, Al, Van.
  const words = name
    .split(/[\s’'-]+/)
    .filter((word, index) => /^\p{L}/u.test(word) && (index === 0 || !PARTICLES.has(word.toLowerCase())))
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words
  return chosen.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
