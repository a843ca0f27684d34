import type { Piece } from '@/lib/search/model'

/** A text with the words that were asked for marked. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, marked }, at) =>
    marked ? (
      <mark
        key={at}
        className="bg-transparent font-semibold text-inherit underline decoration-accent decoration-2 underline-offset-2"
      >
        {text}
      </mark>
    ) : (
      <span key={at}>{text}</span>
    ),
  )
}
