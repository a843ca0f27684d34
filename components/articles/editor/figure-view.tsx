'use client'

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import type { PictureUse } from '@/lib/articles/blocks/picture-use'
import { PictureCard } from './picture-card'

export function FigureView({ node, editor, updateAttributes, deleteNode }: ReactNodeViewProps) {
  return (
    <NodeViewWrapper as="figure" contentEditable={false}>
      <PictureCard
        use={node.attrs as PictureUse}
        disabled={!editor.isEditable}
        onChange={updateAttributes}
        onRemove={deleteNode}
      />
    </NodeViewWrapper>
  )
}
