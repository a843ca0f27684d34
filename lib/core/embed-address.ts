import { PLAYER_ORIGINS, type Provider } from './embed-players'

export interface Embeddable {
  provider: Provider
  /** The address of its own page, the only form that is stored. */
  url: string
  /** What plays it inside our page, once a reader asks. */
  player: string
}

const YOUTUBE_HOSTS = /^(?:(?:www\.|m\.|music\.)?youtube\.com|(?:www\.)?youtube-nocookie\.com)$/
const VIDEO_ID = /^[\w-]{11}$/

/** The video behind an address in any of its usual spellings, or null where we have no player for it. */
export function embeddable(address: string): Embeddable | null {
  const url = webAddress(address)
  return url && (youtube(url) ?? vimeo(url))
}

/** The one spelling under which an address is kept; null for what is no address of a page on the web. */
export function canonicalAddress(address: string): string | null {
  return embeddable(address)?.url ?? webAddress(address)?.href ?? null
}

/** Names and passwords in an address would be published with it, so such a one is none. */
function webAddress(address: string): URL | null {
  const trimmed = address.trim()
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null
  const url = new URL(trimmed)
  return url.username || url.password ? null : url
}

function youtube(url: URL): Embeddable | null {
  const path = url.pathname.split('/').filter(Boolean)
  const named = ['embed', 'shorts', 'live', 'v'].includes(path[0] ?? '') ? path[1] : undefined
  const id =
    url.hostname === 'youtu.be'
      ? path[0]
      : YOUTUBE_HOSTS.test(url.hostname)
        ? (named ?? (url.pathname === '/watch' ? url.searchParams.get('v') : null))
        : null
  if (!id || !VIDEO_ID.test(id)) return null
  const start = seconds(url.searchParams.get('t') ?? url.searchParams.get('start'))
  return {
    provider: 'youtube',
    url: `https://www.youtube.com/watch?v=${id}${start ? `&t=${start}s` : ''}`,
    player: `${PLAYER_ORIGINS.youtube}/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`,
  }
}

function vimeo(url: URL): Embeddable | null {
  if (!/^(?:(?:www|player)\.)?vimeo\.com$/.test(url.hostname)) return null
  const [, id, inPath] =
    /^\/(?:video\/|channels\/[\w-]+\/)?(\d{1,15})(?:\/([0-9a-f]{6,20}))?\/?$/.exec(url.pathname) ?? []
  if (!id) return null
  // Videos that are not listed publicly have a second, secret part.
  const secret = inPath ?? /^[0-9a-f]{6,20}$/.exec(url.searchParams.get('h') ?? '')?.[0]
  return {
    provider: 'vimeo',
    url: `https://vimeo.com/${id}${secret ? `/${secret}` : ''}`,
    player: `${PLAYER_ORIGINS.vimeo}/video/${id}?dnt=1&autoplay=1${secret ? `&h=${secret}` : ''}`,
  }
}

/** `90`, `90s` and `1h2m3s` as seconds; null for none. */
function seconds(time: string | null): number | null {
  const [whole, hours = '0', minutes = '0', rest = '0'] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time ?? '') ?? []
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)
  return whole && total > 0 && total < 1_000_000 ? total : null
}
