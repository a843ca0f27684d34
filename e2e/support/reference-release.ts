import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Release } from './release'

// Somebody else's article: it is tried where it lies beside the project, and not copied into it.
const FILE = path.resolve(process.cwd(), '../shared/data/reference-article.txt')

/** The article that the portal is measured by; null where it is not at hand. */
export function referenceRelease(): Release | null {
  if (!existsSync(FILE)) return null
  const text = readFileSync(FILE, 'utf8')
  const headline = text.trim().split('\n')[0]?.trim() ?? ''
  return {
    ...{ headline, text, sessionTitle: 'Multivector Foreign Policies?', unknown: null, city: 'Astana' },
    speakers: ['Roman Vassilenko'],
    quotes: ['What we can do', 'President Tokayev has', 'We are prepared'],
    captions: [],
    credits: [...text.matchAll(/Photo credit: ([^.\n]+)/g)].map(([, credit]) => credit ?? ''),
    closing: 'Sign up',
    prose: 'yurt',
  }
}
