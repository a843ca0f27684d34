import { useId } from 'react'
import { ornamentTile } from '@/lib/editions/ornament'

interface Props {
  edition: { number: number; city: string | null; country?: string | null }
  /** How many times the tile is enlarged. */
  scale?: number
  className?: string
}

/** The edition's own pattern, filling whatever box it is given. Says nothing that the text beside it does not. */
export function Ornament({ edition, scale = 1.4, className }: Props) {
  const id = useId()
  const tile = ornamentTile(edition.number, edition.city, edition.country)
  return (
    <svg className={className} width="100%" height="100%" aria-hidden="true" focusable="false">
      <pattern
        id={id}
        width={tile.width}
        height={tile.height}
        patternUnits="userSpaceOnUse"
        patternTransform={`scale(${scale}) rotate(${tile.turn})`}
      >
        {tile.fills && <path d={tile.fills} fill={tile.ink} opacity=".16" />}
        <path d={tile.lines} fill="none" stroke={tile.ink} strokeWidth={tile.strokeWidth / scale} />
      </pattern>
      <rect width="100%" height="100%" fill={tile.plate} />
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  )
}
