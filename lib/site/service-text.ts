import type { Nodes, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** The marks that a service page may have. Whatever else Markdown knows stays the words that were written. */
export type ServiceBlock =
  | { kind: 'paragraph'; words: ServiceWords[] }
  | { kind: 'heading'; level: 2 | 3; words: ServiceWords[] }
  | { kind: 'list'; ordered: boolean; items: ServiceBlock[][] }
  | { kind: 'quote'; blocks: ServiceBlock[] }
  | { kind: 'rule' }

export type ServiceWords =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'strong' | 'emphasis'; words: ServiceWords[] }
  | { kind: 'link'; href: string; words: ServiceWords[] }

/** Reads a page's Markdown. The page has its title already, so `#` and `##` are both headings of the second rank. */
export function readServiceText(markdown: string): ServiceBlock[] {
  return blocksOf(fromMarkdown(markdown).children, markdown)
}

/** The words of the first paragraph, for lists and search engines. */
export function firstWords(blocks: readonly ServiceBlock[]): string {
  const first = blocks.find((block) => block.kind === 'paragraph')
  return first ? plain(first.words) : ''
}

function blocksOf(nodes: readonly RootContent[], source: string): ServiceBlock[] {
  return nodes.flatMap((node): ServiceBlock[] => {
    switch (node.type) {
      case 'paragraph':
        return [{ kind: 'paragraph', words: wordsOf(node.children, source) }]
      case 'heading':
        return [{ kind: 'heading', level: node.depth < 3 ? 2 : 3, words: wordsOf(node.children, source) }]
      case 'list':
        return [
          {
            kind: 'list',
            ordered: node.ordered ?? false,
            items: node.children.map(({ children }) => blocksOf(children, source)),
          },
        ]
      case 'blockquote':
        return [{ kind: 'quote', blocks: blocksOf(node.children, source) }]
      case 'thematicBreak':
        return [{ kind: 'rule' }]
      default:
        return [{ kind: 'paragraph', words: [asWritten(node, source)] }]
    }
  })
}

function wordsOf(nodes: readonly PhrasingContent[], source: string): ServiceWords[] {
  return nodes.flatMap((node): ServiceWords[] => {
    switch (node.type) {
      case 'text':
        return [{ kind: 'text', text: node.value }]
      case 'break':
        return [{ kind: 'break' }]
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, words: wordsOf(node.children, source) }]
      case 'link': {
        const words = wordsOf(node.children, source)
        return isSafe(node.url) ? [{ kind: 'link', href: node.url, words }] : words
      }
      default:
        return [asWritten(node, source)]
    }
  })
}

function asWritten({ position }: Nodes, source: string): ServiceWords {
  return { kind: 'text', text: source.slice(position?.start.offset, position?.end.offset) }
}

/** Web and mail addresses, telephone numbers and pages of our own; a script in an address leads nowhere. */
function isSafe(href: string): boolean {
  return /^(https?:\/\/|mailto:|tel:|\/(?!\/))/i.test(href)
}

function plain(words: readonly ServiceWords[]): string {
  return words.map((word) => ('words' in word ? plain(word.words) : word.kind === 'text' ? word.text : ' ')).join('')
}
