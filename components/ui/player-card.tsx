interface Props {
  url: string
  title: string
  /** Where it stands, in words. */
  place: string
  /** What plays it in the page and what the button says; without it the card is a link. */
  player?: { src: string; play: string }
  lang?: string
}

/**
 * A link to what stands elsewhere. Where we know a player, `components/enhance/embed-player.ts` shows the button, and only a
 * press on it asks the other house for anything.
 */
export function PlayerCard({ url, title, place, player, lang }: Props) {
  return (
    <figure className="embed" data-player={player?.src} data-title={player && title}>
      <p className="embed-title" lang={lang}>
        <a href={url}>{title}</a>
      </p>
      <p className="embed-place">{place}</p>
      {player && (
        <button type="button" hidden className="embed-play" data-print="no">
          {player.play}
        </button>
      )}
    </figure>
  )
}
