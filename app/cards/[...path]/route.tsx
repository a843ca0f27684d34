import { ImageResponse } from 'next/og'
import { Card, CARD_SIZE } from '@/components/cards/card'
import { cardFonts } from '@/components/cards/card-fonts'
import { cardOf } from './card-of'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ path: string[] }>
}

/** The picture of a page for other sites: `/cards`, the page's path, `.png`. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { path } = await params
  const last = path.at(-1) ?? ''
  const card = last.endsWith('.png') ? await cardOf([...path.slice(0, -1), last.slice(0, -'.png'.length)]) : null
  if (!card) return new Response(null, { status: 404 })
  const picture = new ImageResponse(<Card {...card} />, { ...CARD_SIZE, fonts: await cardFonts() })
  return new Response(await picture.arrayBuffer(), { headers: { 'content-type': 'image/png' } })
}
