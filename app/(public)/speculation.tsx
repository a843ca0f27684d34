import { jsonForScript } from '@/lib/core/html-escape'

// Pages are kept and light, so the next one may be fetched when a reader's pointer comes near its link. Nothing is run
// ahead, and nothing fetched that is not a reader's page.
const RULES = {
  prefetch: [
    {
      source: 'document',
      where: {
        and: [
          { href_matches: '/*' },
          {
            not: {
              href_matches: [
                '/desk*',
                '/sign-*',
                '/account*',
                '/api/*',
                '/feeds/*',
                '/cards/*',
                '/media/*',
                '/embed/*',
                '/preview/*',
                '/invitation/*',
                '/password-reset*',
                '/sitemap*',
                '/search*',
              ],
            },
          },
          { not: { selector_matches: '[download], [target]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
}

/** What a browser may fetch ahead. */
export function Speculation() {
  // Safe: written here, and no `<` of it can close the element.
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: jsonForScript(RULES) }} />
}
