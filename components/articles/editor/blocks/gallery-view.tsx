'use client'

import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { MOST_PICTURES } from '@/lib/articles/blocks/gallery'
import type { PictureUse } from '@/lib/articles/blocks/picture-use'
import { PictureCard } from '../picture-card'
import { PicturePicker } from '../picture-picker'
import { useKnownPictures } from '../pictures-context'
import { BlockButton } from './block-button'

/** The pictures one under the other, each with its words; they can be moved, taken out and added to. */
export function GalleryView({ node, editor, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const t = useTranslations('blocks')
  const [picking, setPicking] = useState(false)
  const { remember } = useKnownPictures()
  const pictures = node.attrs.pictures as PictureUse[]
  const disabled = !editor.isEditable
  const setPictures = (changed: PictureUse[]) => updateAttributes({ pictures: changed })
  return (
    <NodeViewWrapper contentEditable={false} className="grid gap-3 border-y-2 border-rule py-3 font-sans text-base">
      <p className="font-semibold">{t('gallery', { count: pictures.length })}</p>
      <ol className="grid list-none gap-4 p-0 sm:grid-cols-2">
        {pictures.map((use, index) => (
          <li key={index} className="m-0">
            <PictureCard
              use={use}
              disabled={disabled}
              onChange={(changed) => setPictures(pictures.with(index, changed))}
              onRemove={() => setPictures(pictures.toSpliced(index, 1))}
            />
            {!disabled && pictures.length > 1 && (
              <p className="flex gap-4">
                <BlockButton disabled={index === 0} onPress={() => setPictures(swapped(pictures, index - 1))}>
                  {t('edit.earlier', { position: index + 1 })}
                </BlockButton>
                <BlockButton
                  disabled={index === pictures.length - 1}
                  onPress={() => setPictures(swapped(pictures, index))}
                >
                  {t('edit.later', { position: index + 1 })}
                </BlockButton>
              </p>
            )}
          </li>
        ))}
      </ol>
      {!disabled && (
        <p className="flex items-center justify-between gap-4">
          <Button look="plain" disabled={pictures.length >= MOST_PICTURES} onClick={() => setPicking(true)}>
            {t('edit.addPicture')}
          </Button>
          <BlockButton onPress={deleteNode}>{t('edit.removeGallery')}</BlockButton>
        </p>
      )}
      {picking && (
        <PicturePicker
          onClose={() => setPicking(false)}
          onChoose={(picture) => {
            remember(picture)
            setPictures([...pictures, { assetId: picture.id, caption: null, alt: null, decorative: false }])
            setPicking(false)
          }}
        />
      )}
    </NodeViewWrapper>
  )
}

/** The picture at `index` behind the one that follows it. */
function swapped(pictures: readonly PictureUse[], index: number): PictureUse[] {
  return [...pictures.slice(0, index), ...pictures.slice(index, index + 2).reverse(), ...pictures.slice(index + 2)]
}
