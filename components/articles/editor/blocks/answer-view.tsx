'use client'

import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useAttributions } from './attributions-context'
import { BlockButton } from './block-button'
import { TurnFields } from './turn-fields'

/** An answer, under the name of whoever gives it. Session, source and the rest stand with the other quotes. */
export function AnswerView({ node, editor, getPos }: ReactNodeViewProps) {
  const t = useTranslations('blocks.edit')
  const { quotes, change, newQuote } = useAttributions()
  const quoteId = node.attrs.quoteId as string
  const quote = quotes.find(({ id }) => id === quoteId)

  function addAnswer() {
    const at = getPos()
    if (at === undefined) return
    const added = newQuote()
    change([added], { askedById: quote?.askedById ?? null, askedByLabel: quote?.askedByLabel ?? null })
    const behind = at + node.nodeSize
    editor
      .chain()
      .insertContentAt(behind, { type: 'answer', attrs: { quoteId: added }, content: [{ type: 'paragraph' }] })
      .focus(behind + 2)
      .run()
  }

  /** The only answer takes its question along. */
  function remove() {
    const at = getPos()
    if (at === undefined) return
    const $at = editor.state.doc.resolve(at)
    const alone = $at.parent.childCount === 2
    const range = alone ? { from: $at.before(), to: $at.after() } : { from: at, to: at + node.nodeSize }
    editor.chain().deleteRange(range).focus().run()
  }

  return (
    <NodeViewWrapper className="answer">
      <div contentEditable={false} className="block-head">
        <TurnFields
          label={t('answeredBy')}
          otherwise={t('answeredByName')}
          hint={t('answeredByHint')}
          personId={quote?.speakerId ?? null}
          name={quote?.speakerLabel ?? null}
          onChange={({ personId, name }) => change([quoteId], { speakerId: personId, speakerLabel: name })}
        />
      </div>
      <NodeViewContent role="group" aria-label={t('answer')} />
      {editor.isEditable && (
        <p contentEditable={false} className="block-foot">
          <BlockButton onPress={addAnswer}>{t('addAnswer')}</BlockButton>
          <BlockButton onPress={remove}>{t('removeAnswer')}</BlockButton>
        </p>
      )}
    </NodeViewWrapper>
  )
}
