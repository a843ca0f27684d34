/** Where a reader's or a program's way goes on from a text: every address of the site in it, whatever form it has. */
export function linksIn(text: string, siteUrl: string): string[] {
  const whole = text.matchAll(new RegExp(`${escaped(siteUrl)}(/[^\\s"'<>\\\\,)\\]}]*)?`, 'g'))
  const attributes = text.matchAll(/(?:href|src|action|poster)="(\/[^"]*)"/g)
  const sets = text.matchAll(/srcset="([^"]*)"/gi)
  const found = [
    ...[...whole].map(([, path]) => path ?? '/'),
    ...[...attributes].map(([, path]) => path ?? ''),
    ...[...sets].flatMap(([, set]) => (set ?? '').split(',').map((each) => each.trim().split(/\s+/)[0] ?? '')),
  ]
  return [...new Set(found.map(plainPath).filter((path) => path.startsWith('/') && isPublic(path)))]
}

/** As a browser would ask for it: without the mark of a place in the page. */
function plainPath(link: string): string {
  return link
    .replace(/&(quot|lt|gt|#\d+);.*$/, '')
    .replaceAll('&amp;', '&')
    .replace(/#.*$/, '')
}

// What is different for each viewer, what the build made, templates of addresses, and filters on filters.
const ASIDE = [/^\/(desk|sign-in|sign-out|account|preview|_next)(\/|$)/, /^\/api\/(auth|desk)/, /[{*]/, /\?[^&]*&/]

function isPublic(path: string): boolean {
  return !ASIDE.some((pattern) => pattern.test(path))
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
