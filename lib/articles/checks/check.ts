import type { FieldIssue } from '@/lib/core/result'
import type { ArticleKind } from '@/lib/platform/db/generated/enums'
import type { ArticleContent } from '../content'

export interface CheckedText {
  kind: ArticleKind
  headline: string
  standfirst: string
  content: ArticleContent
  /** The edition that the story mainly belongs to. */
  editionId: string | null
}

/** Something about a story that somebody should look at. An error keeps it from its readers, a warning does not. */
export interface Check extends FieldIssue {
  severity: 'error' | 'warning'
  /** Which characters of the block's words are meant, when it is only some of them. */
  at?: { from: number; to: number }
  /** What the sentence on screen names. */
  values?: Record<string, string | number>
}

export function warning(path: string, message: string, more: Pick<Check, 'at' | 'values'> = {}): Check {
  return { severity: 'warning', path, message, ...more }
}
