'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { SelectField } from '@/components/forms/select-field'
import { Button } from '@/components/ui/button'
import type { BulkVerb } from '@/lib/articles/bulk-verbs'

interface Props {
  verbs: readonly BulkVerb[]
  /** The list; its boxes are called `id`. */
  children: ReactNode
}

/** A list of stories some of which can be selected for a verb. Without a script it is a plain form. */
export function BulkSelection({ verbs, children }: Props) {
  const t = useTranslations('newsroom.bulk')
  const form = useRef<HTMLFormElement>(null)
  const last = useRef<HTMLInputElement>(null)
  const [count, setCount] = useState(0)

  const boxes = () => [...(form.current?.querySelectorAll<HTMLInputElement>('input[name="id"]') ?? [])]

  function selectionChanged(event: FormEvent) {
    const { target: box, nativeEvent } = event
    if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return
    const all = boxes()
    if (box.name !== 'id') for (const each of all) each.checked = box.checked
    else {
      const withShift = nativeEvent instanceof MouseEvent && nativeEvent.shiftKey
      if (withShift && last.current) selectRange(all, last.current, box)
      last.current = box
    }
    setCount(all.filter(({ checked }) => checked).length)
  }

  return (
    <form ref={form} action="/desk/bulk" method="get" className="grid gap-4" onChange={selectionChanged}>
      <fieldset className="flex flex-wrap items-end gap-3 border-y border-rule py-3">
        <legend className="sr-only">{t('label')}</legend>
        <div className="w-full sm:w-56">
          <SelectField
            label={t('choose')}
            name="verb"
            options={verbs.map((verb) => ({ value: verb, label: t(`verb.${verb}`) }))}
          />
        </div>
        <Button type="submit" look="plain">
          {t('go')}
        </Button>
        <p className="text-sm text-ink-muted">
          <span role="status" className="tabular-nums">
            {t('selected', { count })}
          </span>
          {'. '}
          {t('hint')}
        </p>
      </fieldset>
      <label className="flex min-h-6 items-center gap-2 justify-self-start text-sm text-ink-muted pointer-coarse:min-h-11">
        <input type="checkbox" className="size-4 accent-accent" />
        {t('selectAll')}
      </label>
      {children}
    </form>
  )
}

/** Gives every box between two of them the state of the second. */
function selectRange(all: HTMLInputElement[], from: HTMLInputElement, to: HTMLInputElement) {
  const [start, end] = [all.indexOf(from), all.indexOf(to)].sort((a, b) => a - b)
  if (start === undefined || start < 0) return
  for (const each of all.slice(start, (end ?? start) + 1)) each.checked = to.checked
}
