import { PUBLISHER } from '@/lib/core/publisher'
import { publicPath } from '@/lib/core/public-paths'
import { absolute, type Node } from './nodes'

/** The whole site, and how it is searched. */
export function webSite(description: string, language: string): Node {
  return {
    '@type': 'WebSite',
    '@id': absolute('/#site'),
    name: PUBLISHER,
    url: absolute(publicPath.front),
    description,
    inLanguage: language,
    publisher: { '@id': absolute('/#publisher') },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(publicPath.search)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  }
}
