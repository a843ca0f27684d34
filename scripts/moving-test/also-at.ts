/** What programs and other sites have of a page, whether it says so or not. */
export function alsoAt(path: string): string[] {
  const below = (files: string[]) => files.map((file) => `/feeds${path}/${file}`)
  const [, noun = '', one, part, two, ...rest] = path.split('/')
  if (!one || rest.length > 0 || path.includes('?')) return []
  if (noun === 'editions' && part === undefined) return below([...COVERAGE, ...PROGRAMME, 'changes.xml'])
  if (noun === 'editions' && part === 'sessions' && two) return below([...COVERAGE, 'calendar.ics'])
  if (part !== undefined) return []
  if (noun === 'quotes') return [`/embed${path}`, `/api/v1/quotes/${one}`, oembed(path)]
  if (noun === 'articles') return [`/api/v1/articles/${one}`, `/api/v1/articles/${one}/ninjs`]
  if (noun === 'speakers') return [...below([...COVERAGE, 'calendar.ics']), `/api/v1/speakers/${one}`]
  if (noun === 'topics') return [...below(COVERAGE), `/api/v1/topics/${one}`]
  return noun === 'organisations' ? [`/api/v1/organisations/${one}`] : []
}

export const SITE_URL = 'https://moving.plenary.test'

const COVERAGE = ['coverage.xml', 'coverage.atom', 'coverage.json']
const PROGRAMME = ['schedule.xml', 'schedule.json', 'calendar.ics']

function oembed(path: string): string {
  return `/api/oembed?url=${encodeURIComponent(SITE_URL + path)}`
}
