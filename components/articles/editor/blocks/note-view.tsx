'use client'

import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { NOTE_PURPOSES } from '@/lib/articles/blocks/note'
import { BlockButton } from './block-button'

export function NoteView({ node, editor, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const t = useTranslations('blocks')
  return (
    <NodeViewWrapper role="group" className="note" aria-label={t('edit.note')}>
      <div contentEditable={false} className="block-head flex items-end justify-between gap-3">
        <SelectField
          label={t('edit.notePurpose')}
          value={node.attrs.purpose as string}
          disabled={!editor.isEditable}
          options={NOTE_PURPOSES.map((value) => ({ value, label: t(`note.${value}`) }))}
          onChange={(event) => updateAttributes({ purpose: event.target.value })}
        />
        {editor.isEditable && <BlockButton onPress={deleteNode}>{t('edit.removeNote')}</BlockButton>}
      </div>
      <NodeViewContent />
    </NodeViewWrapper>
  )
}
