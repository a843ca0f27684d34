import type { PastedBlock, PastedKind, PastedWords } from './pasted-block'

const TAGS: Record<Exclude<PastedKind, 'bullet' | 'numbered' | 'divider'>, string> = {
  text: 'p',
  heading2: 'h2',
  heading3: 'h3',
  quote: 'blockquote',
}

/** The blocks in the few elements that the block editor reads. Everything is built as nodes: no text becomes markup. */
export function toHtml(blocks: readonly PastedBlock[], page: Document, newId: () => string): string {
  const root = page.createElement('div')
  const quoteIds = new Map<number, string>()
  let list: { element: HTMLElement; group: number } | undefined
  for (const { kind, group, words } of blocks) {
    if (kind === 'bullet' || kind === 'numbered') {
      if (list?.group !== group) {
        list = { element: root.appendChild(page.createElement(kind === 'bullet' ? 'ul' : 'ol')), group }
      }
      const item = list.element.appendChild(page.createElement('li')).appendChild(page.createElement('p'))
      addWords(item, words, page)
      continue
    }
    list = undefined
    const element = root.appendChild(page.createElement(kind === 'divider' ? 'hr' : TAGS[kind]))
    if (kind === 'quote') {
      const quoteId = quoteIds.get(group) ?? newId()
      quoteIds.set(group, quoteId)
      element.setAttribute('data-quote-id', quoteId)
    }
    addWords(element, words, page)
  }
  return root.innerHTML
}

function addWords(parent: HTMLElement, words: readonly PastedWords[], page: Document): void {
  for (const { text, bold, italic, href } of words) {
    let target = parent
    if (href) {
      target = target.appendChild(page.createElement('a'))
      target.setAttribute('href', href)
    }
    if (bold) target = target.appendChild(page.createElement('strong'))
    if (italic) target = target.appendChild(page.createElement('em'))
    text.split('\n').forEach((line, index) => {
      if (index > 0) target.append(page.createElement('br'))
      if (line) target.append(line)
    })
  }
}
