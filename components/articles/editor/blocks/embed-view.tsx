'use client'

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { TextField } from '@/components/forms/text-field'
import { embeddable } from '@/lib/core/embed-address'
import { AddressField } from './address-field'
import { BlockButton } from './block-button'

/** Address and title of something elsewhere, and what readers will get of it. */
export function EmbedView({ node, editor, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const t = useTranslations('blocks')
  const { url, title } = node.attrs as { url: string | null; title: string | null }
  const known = url ? embeddable(url) : null
  const disabled = !editor.isEditable
  return (
    <NodeViewWrapper
      contentEditable={false}
      data-undo="story"
      className="grid gap-2 border-y-2 border-rule py-3 font-sans text-base"
    >
      <AddressField
        label={t('edit.embedAddress')}
        refusal={t('edit.noAddress')}
        value={url}
        disabled={disabled}
        onChange={(changed) => updateAttributes({ url: changed })}
      />
      <p role="status" className="text-sm text-ink-muted">
        {known
          ? t('edit.embedPlays', { place: t(`embed.${known.provider}`) })
          : t(url ? 'edit.embedLink' : 'edit.embedEmpty')}
      </p>
      <TextField
        label={t('edit.embedTitle')}
        data-printed="embedTitle"
        value={title ?? ''}
        maxLength={300}
        disabled={disabled}
        onChange={(event) => updateAttributes({ title: event.target.value || null })}
      />
      {!disabled && (
        <p>
          <BlockButton onPress={deleteNode}>{t('edit.removeEmbed')}</BlockButton>
        </p>
      )}
    </NodeViewWrapper>
  )
}
