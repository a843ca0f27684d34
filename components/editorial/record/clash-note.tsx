'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { RecordForm } from './use-record'

interface Props<Value extends object> {
  record: RecordForm<Value>
  merged: NonNullable<RecordForm<Value>['merged']>
  labels: Record<keyof Value & string, string>
  show: (field: keyof Value & string, value: Value) => string
}

/** What somebody else saved meanwhile: what was taken over, and both versions of what both changed. */
export function ClashNote<Value extends object>({ record, merged, labels, show }: Props<Value>) {
  const t = useTranslations('records')
  const { taken, clashes, theirs } = merged
  return (
    <div role="alert" className="grid max-h-[50dvh] gap-3 overflow-auto border-s-4 border-warn bg-surface px-3 py-2">
      <p>{t('conflict')}</p>
      {taken.length > 0 && <p>{t('taken', { fields: taken.map((field) => labels[field]).join(', ') })}</p>}
      {clashes.length > 0 ? <p>{t('choose')}</p> : <p>{t('saveAgain')}</p>}
      {clashes.map((field) => (
        <div key={field} role="group" aria-label={labels[field]} className="grid gap-2 border-t border-rule pt-2">
          <p className="font-medium">{labels[field]}</p>
          <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
            {(['mine', 'theirs'] as const).map((whose) => (
              <div key={whose} className="grid content-start gap-1">
                <p className="text-sm text-ink-muted">{t(whose)}</p>
                <p className="wrap-anywhere whitespace-pre-line">
                  {show(field, whose === 'mine' ? record.value : theirs) || t('nothing')}
                </p>
                <p>
                  <Button
                    look="plain"
                    onClick={() => (whose === 'mine' ? record.keepMine(field) : record.takeTheirs(field))}
                  >
                    {t(whose === 'mine' ? 'keepMine' : 'takeTheirs')}
                  </Button>
                </p>
              </div>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
