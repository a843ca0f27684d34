'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useHydrated } from '@/components/forms/use-hydrated'
import { Button } from '@/components/ui/button'
import { ClashNote } from './clash-note'
import { RecordProblem } from './record-problem'
import type { RecordForm } from './use-record'

interface Props<Value extends object> {
  record: RecordForm<Value>
  /** The name of each field, as its label has it. */
  labels: Record<keyof Value & string, string>
  /** A value in words, for the choice between two. */
  show: (field: keyof Value & string, value: Value) => string
  /** What the button says. */
  submit: string
  children: ReactNode
  /** More than saving. */
  aside?: ReactNode
}

/** A form of a record: its fields, what is wrong, the choice after a conflict, and the button that stays in reach. */
export function RecordFrame<Value extends object>({ record, labels, show, submit, children, aside }: Props<Value>) {
  const t = useTranslations('records')
  const hydrated = useHydrated()
  const undecided = (record.merged?.clashes.length ?? 0) > 0
  return (
    <form
      className="grid gap-7"
      onSubmit={(event) => {
        event.preventDefault()
        record.submit()
      }}
      noValidate
    >
      <fieldset disabled={!hydrated || record.pending} className="grid min-w-0 gap-7">
        {children}
      </fieldset>
      <div className="sticky bottom-0 z-10 grid gap-3 border-t border-rule bg-paper py-3">
        <RecordProblem problem={record.merged ? null : record.problem} labels={labels} />
        {record.merged && <ClashNote record={record} merged={record.merged} labels={labels} show={show} />}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button type="submit" disabled={!hydrated || record.pending || undecided}>
            {record.pending ? t('saving') : submit}
          </Button>
          <p role="status" className="text-sm text-ink-muted">
            {record.saved ? t('saved') : record.dirty && !record.pending ? t('unsaved') : ''}
          </p>
          {aside}
        </div>
      </div>
    </form>
  )
}
