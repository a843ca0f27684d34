'use client'

import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useAttributions } from './attributions-context'
import { TurnFields } from './turn-fields'

/** The question, under the name of whoever asks; that name stands in the attribution of each answer. */
export function QuestionView({ editor, getPos }: ReactNodeViewProps) {
  const t = useTranslations('blocks.edit')
  const { quotes, change } = useAttributions()
  const answerIds = answersOf({ editor, getPos })
  const quote = quotes.find(({ id }) => answerIds.includes(id))
  return (
    <NodeViewWrapper className="question">
      <div contentEditable={false} className="block-head">
        <TurnFields
          label={t('askedBy')}
          otherwise={t('askedByName')}
          hint={t('askedByHint')}
          personId={quote?.askedById ?? null}
          name={quote?.askedByLabel ?? null}
          onChange={({ personId, name }) =>
            change(answersOf({ editor, getPos }), { askedById: personId, askedByLabel: name })
          }
        />
      </div>
      <NodeViewContent role="group" aria-label={t('question')} />
    </NodeViewWrapper>
  )
}

function answersOf({ editor, getPos }: Pick<ReactNodeViewProps, 'editor' | 'getPos'>): string[] {
  const at = getPos()
  const exchange = at === undefined ? null : editor.state.doc.resolve(at).parent
  return exchange ? exchange.children.flatMap(({ attrs }) => (attrs.quoteId as string | undefined) ?? []) : []
}
