import { PUBLISHER } from '@/lib/core/publisher'
import { publicPath } from '@/lib/core/public-paths'
import { env } from '@/lib/platform/env'
import type { House } from '@/lib/site/model'

/** A node of schema.org's graph. */
export type Node = Record<string, unknown>

/** The whole address of a path of ours. A thing's address is its name in the graph, too. */
export function absolute(path: string): string {
  return env().siteUrl + path
}

/** A thing that has a page of its own: enough to know it by, and where the rest stands. */
export function reference(type: string, path: string, name: string): Node {
  return { '@type': type, '@id': absolute(path), url: absolute(path), name }
}

/** Who publishes. `house` where its own pages and networks are told, too. */
export function publisher(house?: House): Node {
  const about = house?.pages.some(({ name }) => name === 'about')
  return {
    '@type': 'NewsMediaOrganization',
    '@id': absolute('/#publisher'),
    name: PUBLISHER,
    url: absolute(publicPath.front),
    logo: { '@type': 'ImageObject', url: absolute('/icon.svg') },
    correctionsPolicy: absolute(publicPath.corrections),
    ...(about && { publishingPrinciples: absolute(publicPath.service('about')) }),
    ...(house && house.follow.length > 0 && { sameAs: house.follow.map(({ url }) => url) }),
  }
}

/** The picture that stands for a page where it is shared, 1200 × 630. */
export function cardImage(path: string): string {
  return absolute(publicPath.card(path))
}

/** The way from the front page to this one. */
export function breadcrumbs(steps: readonly (readonly [name: string, path: string])[]): Node {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  }
}
