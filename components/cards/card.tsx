import { ornamentSvg } from '@/lib/editions/ornament'
import { PUBLISHER } from '@/lib/core/publisher'
import { SANS, SERIF } from './card-fonts'

export const CARD_SIZE = { width: 1200, height: 630 } as const

export interface CardContent {
  /** The line above, such as the edition. */
  kicker: string
  /** What the card is there for; long words of others are cut before. */
  title: string
  /** The line beneath, such as an office or a day. */
  line: string | null
  /** Whose ornament stands at the side. */
  edition: { number: number; city: string | null; country?: string | null } | null
  /** Set as the words of somebody, with a hanging mark. */
  quoted: boolean
}

const PLATE = { width: 270, height: CARD_SIZE.height }

// Styles stand inline here: this is drawn into a picture by a library that knows no style sheets, and never sent as HTML.

/** A page as the picture that other sites show for it. No face, no photograph: words and the edition's own ornament. */
export function Card({ kicker, title, line, edition, quoted }: CardContent) {
  const svg = ornamentSvg(edition ?? { number: 0, city: PUBLISHER }, PLATE)
  const shown = shortened(title)
  return (
    <div style={{ display: 'flex', width: '100%', height: '100%', background: '#fbfaf7', color: '#16181d' }}>
      {/* eslint-disable-next-line jsx-a11y/alt-text -- part of a picture, which has its words beside it */}
      <img {...PLATE} src={`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`} />
      <div style={{ display: 'flex', flexDirection: 'column', flex: 1, padding: '56px 64px 48px', fontFamily: SANS }}>
        <div style={{ display: 'flex', fontSize: 28, color: '#0b4f6c' }}>{kicker}</div>
        <div
          style={{
            display: 'flex',
            flex: 1,
            alignItems: 'center',
            fontFamily: SERIF,
            fontSize: sizeFor(shown),
            lineHeight: 1.14,
            letterSpacing: '-0.01em',
          }}
        >
          {quoted ? `“${shown}”` : shown}
        </div>
        {line && (
          <div style={{ display: 'flex', fontSize: 28, lineHeight: 1.3, color: '#575b63', marginBottom: 22 }}>
            {shortened(line, 110)}
          </div>
        )}
        <div
          style={{ display: 'flex', borderTop: '3px solid #16181d', paddingTop: 14, fontFamily: SERIF, fontSize: 32 }}
        >
          {PUBLISHER}
        </div>
      </div>
    </div>
  )
}

function sizeFor({ length }: string): number {
  if (length <= 45) return 76
  if (length <= 90) return 60
  return length <= 160 ? 48 : 40
}

function shortened(text: string, most = 230): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`
}
