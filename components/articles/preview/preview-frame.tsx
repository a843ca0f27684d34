'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'

const WIDTHS = [390, 820, 1440] as const
const SCHEMES = ['light', 'dark'] as const

/** The story's page in the widths and lights that readers have. A page wider than the desk is scrolled, never shrunk. */
export function PreviewFrame({ src }: { src: string }) {
  const t = useTranslations('preview')
  const [width, setWidth] = useState<number>(WIDTHS[2])
  const [scheme, setScheme] = useState<(typeof SCHEMES)[number]>('light')
  return (
    <section aria-label={t('frame')} className="grid min-w-0 gap-3">
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Choice
          name="width"
          legend={t('width')}
          choices={WIDTHS.map((each) => ({ value: each, label: t(`widths.${each}`) }))}
          chosen={width}
          onChoose={setWidth}
        />
        <Choice
          name="scheme"
          legend={t('scheme')}
          choices={SCHEMES.map((each) => ({ value: each, label: t(`schemes.${each}`) }))}
          chosen={scheme}
          onChoose={setScheme}
        />
      </div>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <div role="group" aria-label={t('frame')} tabIndex={0} className="overflow-x-auto border border-rule bg-surface">
        {/* Another frame for the other light: one that moved on would stand in the way of “back”. */}
        <iframe
          key={scheme}
          src={`${src}?scheme=${scheme}`}
          title={t('frame')}
          style={{ width }}
          className="mx-auto block h-[75vh] max-w-none bg-paper"
        />
      </div>
    </section>
  )
}

interface ChoiceProps<Value> {
  name: string
  legend: string
  choices: { value: Value; label: string }[]
  chosen: Value
  onChoose: (value: Value) => void
}

function Choice<Value extends string | number>({ name, legend, choices, chosen, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <legend className="float-start me-3 text-ink-muted">{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} className="flex min-h-6 items-center gap-1.5 pointer-coarse:min-h-11">
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
