import type { Editor } from '@tiptap/core'
import type { QuoteAttribution } from '@/lib/articles/content'
import type { KnownQuote } from '@/lib/quotes/model'

/** Makes the words of one quote those of another, as one step to undo. */
export function renameQuote(editor: Editor, from: string, to: string): void {
  const { tr, doc, schema } = editor.state
  const quote = schema.marks.quote
  doc.descendants((node, position) => {
    if (node.attrs.quoteId === from) tr.setNodeAttribute(position, 'quoteId', to)
    if (quote?.isInSet(node.marks)?.attrs.quoteId === from)
      tr.addMark(position, position + node.nodeSize, quote.create({ quoteId: to }))
  })
  if (tr.docChanged) editor.view.dispatch(tr)
}

/** The attribution of the ledger, with what only this story says: its own source, and nobody's verification. */
export function adoptedAttribution(known: KnownQuote, own: QuoteAttribution): QuoteAttribution {
  const { id, kind, speakerId, speakerLabel, editionId, sessionId, askedById, askedByLabel, language } = known
  const { momentMs, unattributedReason } = known
  return {
    ...own,
    ...{ id, speakerId, speakerLabel, sessionId, askedById, askedByLabel, language, unattributedReason },
    // The ledger's original words stay with its own story: a translation needs them here too.
    kind: own.original || kind === 'translated' ? own.kind : kind,
    editionId: sessionId ? null : editionId,
    momentMs: momentMs ?? own.momentMs,
    verification: 'unverified',
    checked: null,
  }
}
