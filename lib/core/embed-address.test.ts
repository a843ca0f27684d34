import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PLAYER_ORIGINS } from '@/lib/core/embed-players'
import { canonicalAddress, embeddable } from './embed-address'

const ID = 'aB3_-xyZ019'
const WATCH = `https://www.youtube.com/watch?v=${ID}`

describe('embeddable', () => {
  it.each([
    [`https://youtu.be/${ID}?si=track`, WATCH],
    [`http://m.youtube.com/watch?feature=share&v=${ID}`, WATCH],
    [`https://www.youtube.com/shorts/${ID}`, WATCH],
    [`https://www.youtube.com/live/${ID}?feature=share`, WATCH],
    [`https://www.youtube-nocookie.com/embed/${ID}?start=75`, `${WATCH}&t=75s`],
    [`https://youtu.be/${ID}?t=1m15s`, `${WATCH}&t=75s`],
    ['https://vimeo.com/76979871', 'https://vimeo.com/76979871'],
    ['https://vimeo.com/channels/staff/76979871/', 'https://vimeo.com/76979871'],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', 'https://vimeo.com/76979871/8272103f6e'],
  ])('knows %s', (address, url) => {
    expect(embeddable(address)?.url).toBe(url)
  })

  it.each([
    `https://youtube.com.evil.example/watch?v=${ID}`,
    `https://evil.example/https://youtu.be/${ID}`,
    `https://user:secret@youtu.be/${ID}`,
    'https://www.youtube.com/watch?v="><script>',
    'https://www.youtube.com/channel/UCabc',
    'https://vimeo.com/about',
    `javascript:youtube.com/watch?v=${ID}`,
    `//youtu.be/${ID}`,
    '',
  ])('has no player for %j', (address) => {
    expect(embeddable(address)).toBeNull()
  })

  it('plays from the closed list of houses only, without anything of the address but the checked parts', () => {
    expect(embeddable(`https://youtu.be/${ID}?t=90&list=x&autoplay=0`)?.player).toBe(
      `${PLAYER_ORIGINS.youtube}/embed/${ID}?autoplay=1&start=90`,
    )
    expect(embeddable('https://vimeo.com/76979871/8272103f6e')?.player).toBe(
      `${PLAYER_ORIGINS.vimeo}/video/76979871?dnt=1&autoplay=1&h=8272103f6e`,
    )
  })
})

describe('canonicalAddress', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://', 'https://a:b@example.org', 'example.org', ' '])(
    'refuses %j',
    (address) => {
      expect(canonicalAddress(address)).toBeNull()
    },
  )

  it('keeps a page that we have no player for', () => {
    expect(canonicalAddress(' https://x.com/wpc/status/1 ')).toBe('https://x.com/wpc/status/1')
  })

  it('leaves alone what it has made, whatever that was', () => {
    const spelling = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string())
    fc.assert(
      fc.property(spelling, (address) => {
        const once = canonicalAddress(address)
        if (once !== null) expect(canonicalAddress(once)).toBe(once)
      }),
    )
  })
})
