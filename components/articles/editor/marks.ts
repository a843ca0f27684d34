import { Mark, mergeAttributes } from '@tiptap/core'
import { languageAttributes } from '@/lib/core/language-attributes'
import { dataAttribute } from './data-attribute'
import { isSafeLink } from './link-address'

/** A link that keeps its address and nothing else of what a pasted page hangs on it. */
export const Link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  // Words that lead where no story may lead stay as words.
  parseHTML: () => [{ tag: 'a[href]', getAttrs: (element) => isSafeLink(element.getAttribute('href') ?? '') && null }],
  renderHTML: ({ HTMLAttributes }) => ['a', mergeAttributes(HTMLAttributes, { rel: 'noopener' }), 0],
})

/** Exact words of one utterance. The pieces of a split quote carry the same id. */
export const QuotedWords = Mark.create({
  name: 'quote',
  inclusive: false,
  addAttributes: () => ({ quoteId: dataAttribute('quoteId', 'quote-id') }),
  parseHTML: () => [{ tag: 'span[data-quote-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'quoted-words' }), 0],
})

/** The name of a person, an organisation or a session that the portal knows. */
export const Mention = Mark.create({
  name: 'mention',
  inclusive: false,
  addAttributes: () => ({
    subject: dataAttribute('subject', 'mention-subject'),
    id: dataAttribute('id', 'mention-id'),
  }),
  parseHTML: () => [{ tag: 'span[data-mention-id]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'mention' }), 0],
})

/** Words in another language than those around them: read aloud, hyphenated and spelled as what they are. */
export const ForeignWords = Mark.create({
  name: 'language',
  inclusive: false,
  addAttributes: () => ({
    language: {
      default: null,
      parseHTML: (element) => element.lang,
      renderHTML: ({ language }) => languageAttributes(String(language)),
    },
  }),
  // Word hangs a language on each piece of what it lets go of: only what was marked here is one.
  parseHTML: () => [{ tag: 'span.foreign-words[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes(HTMLAttributes, { class: 'foreign-words' }), 0],
})
