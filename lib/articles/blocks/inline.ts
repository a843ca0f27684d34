import { z } from 'zod'
import { languageTag } from '@/lib/core/language-tag'

// Words inside a block, in the shape that ProseMirror stores. No lone surrogates and no control characters: neither XML
// nor PostgreSQL could hold them.
// eslint-disable-next-line no-control-regex
const UNSTORABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/

export const storableText = z
  .string()
  .refine((text) => text.isWellFormed(), 'text.malformed')
  .refine((text) => !UNSTORABLE.test(text), 'text.control')

// Browsers drop tabs and line ends from an address, and read a backslash as a slash: `/\t/` and `/\` lead to other sites.
const SAFE_HREF = /^(https?:\/\/|mailto:|\/(?![/\\]))[^\p{Cc}\p{Cs}]*$/iu

const safeHref = z
  .string()
  .max(2000)
  .refine((href) => SAFE_HREF.test(href) && URL.canParse(href, 'https://plenary.invalid'), 'link.unsafe')

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('bold') }),
  z.strictObject({ type: z.literal('italic') }),
  z.strictObject({ type: z.literal('link'), attrs: z.strictObject({ href: safeHref }) }),
  /** Exact words of the utterance that `quoteId` names; a split quote carries the same id on each piece. */
  z.strictObject({ type: z.literal('quote'), attrs: z.strictObject({ quoteId: z.uuid() }) }),
  z.strictObject({
    type: z.literal('mention'),
    attrs: z.strictObject({ subject: z.enum(['speaker', 'organisation', 'session']), id: z.uuid() }),
  }),
  /** Words in another language than the block that they stand in. */
  z.strictObject({ type: z.literal('language'), attrs: z.strictObject({ language: languageTag }) }),
])

const text = z.strictObject({
  type: z.literal('text'),
  text: storableText.min(1),
  marks: z.array(mark).max(8).optional(),
})
const hardBreak = z.strictObject({ type: z.literal('hardBreak'), marks: z.array(mark).max(8).optional() })

export const inlineContent = z
  .array(z.discriminatedUnion('type', [text, hardBreak]))
  .max(2000)
  .optional()

export type Mark = z.infer<typeof mark>
export type Inline = NonNullable<z.infer<typeof inlineContent>>[number]

/** The words without any mark. */
export function inlineText(content: readonly Inline[] | undefined): string {
  return (content ?? []).map((node) => (node.type === 'text' ? node.text : '\n')).join('')
}
