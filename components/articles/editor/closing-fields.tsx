'use client'

import { useTranslations } from 'next-intl'
import { TextAreaField } from '@/components/forms/text-area-field'
import { TextField } from '@/components/forms/text-field'
import { Button } from '@/components/ui/button'
import type { ArticleContent } from '@/lib/articles/content'
import { AddressField } from './blocks/address-field'
import { BlockButton } from './blocks/block-button'

type Closing = ArticleContent['closing']
type Network = NonNullable<Closing>['networks'][number]

interface Props {
  closing: Closing
  disabled: boolean
  onChange: (closing: Closing) => void
}

/** The call to action behind the story: a sentence, and where to follow. One per story, and never part of its text. */
export function ClosingFields({ closing, disabled, onChange }: Props) {
  const t = useTranslations('blocks.closing')
  const networks = closing?.networks ?? []
  const change = (part: Partial<NonNullable<Closing>>) => {
    const changed = { text: '', networks: [], ...closing, ...part }
    onChange(changed.text === '' && changed.networks.length === 0 ? null : changed)
  }
  const changeNetwork = (index: number, part: Partial<Network>) =>
    change({ networks: networks.map((network, at) => (at === index ? { ...network, ...part } : network)) })
  return (
    <section
      id="closing"
      aria-label={t('title')}
      data-undo="story"
      className="grid gap-3 border-t-2 border-rule pt-4 font-sans"
    >
      <TextAreaField
        label={t('title')}
        data-printed="closing"
        hint={t('hint')}
        value={closing?.text ?? ''}
        onChange={(event) => change({ text: event.target.value })}
      />
      {networks.map(({ name, url }, index) => (
        <div key={index} className="grid gap-2 sm:grid-cols-[10rem_1fr_auto] sm:items-start">
          <TextField
            label={t('network')}
            value={name}
            onChange={(event) => changeNetwork(index, { name: event.target.value })}
          />
          <AddressField
            label={t('address')}
            refusal={t('noAddress')}
            value={url}
            disabled={disabled}
            onChange={(changed) => changeNetwork(index, { url: changed })}
          />
          {!disabled && (
            <BlockButton onPress={() => change({ networks: networks.toSpliced(index, 1) })}>
              {t('removeNetwork', { name: name || t('unnamed') })}
            </BlockButton>
          )}
        </div>
      ))}
      {!disabled && (
        <p>
          <Button
            look="plain"
            disabled={networks.length >= 20}
            onClick={() => change({ networks: [...networks, { name: '', url: null }] })}
          >
            {t('addNetwork')}
          </Button>
        </p>
      )}
    </section>
  )
}
