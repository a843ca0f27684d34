'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState, useTransition, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { LookupChoice } from '@/components/forms/lookup-field'
import type { Problem, Result } from '@/lib/core/result'
import type { Picture } from '@/lib/media/model'
import type { DescribeMediaInput } from '@/lib/media/schema'
import { describeInput, type AssetFields } from './asset-fields'
import { AssetProblem } from './asset-problem'
import { CreditFields } from './credit-fields'
import { FocusFields } from './focus-fields'
import { PeopleFields } from './people-fields'
import { WordFields } from './word-fields'

interface Props {
  assetId: string
  version: number
  picture: Picture | null
  given: AssetFields
  /** Somebody has looked at what the file told. */
  confirmed: boolean
  editions: readonly { value: string; label: string }[]
  suggested: LookupChoice[]
  mayDescribe: boolean
  describe: (input: DescribeMediaInput) => Promise<Result<{ version: number }>>
  /** What stands beside the form. */
  children: ReactNode
}

/** The picture with its eye's point and its cuts, all that the library says of it, and what stands beside. */
export function AssetForm({ assetId, picture, given, confirmed, describe, ...props }: Props) {
  const t = useTranslations('library.asset')
  const router = useRouter()
  const [fields, setFields] = useState(given)
  const [version, setVersion] = useState(props.version)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [saved, setSaved] = useState(false)
  const [pending, start] = useTransition()
  const change = (part: Partial<AssetFields>) => {
    setSaved(false)
    setFields((before) => ({ ...before, ...part }))
  }
  const save = () =>
    start(async () => {
      const described = await describe(describeInput(assetId, version, fields))
      setProblem(described.ok ? null : described.problem)
      setSaved(described.ok)
      if (!described.ok) return
      setVersion(described.value.version)
      // The picture's addresses have changed with what is written in it.
      router.refresh()
    })
  const missing = [
    ...(fields.credit.trim() ? [] : ['credit' as const]),
    ...(fields.right === 'unknown' ? ['right' as const] : []),
    ...(!picture || fields.decorative || fields.alt.trim() ? [] : ['alt' as const]),
  ]
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 xl:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <form
        className="grid grid-cols-[minmax(0,1fr)] gap-8"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <fieldset disabled={!props.mayDescribe || pending} className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <legend className="sr-only">{t('words')}</legend>
          {picture && <FocusFields picture={picture} fields={fields} change={change} />}
          {!confirmed && <p className="border-s-4 border-accent bg-surface px-3 py-2">{t('unconfirmed')}</p>}
          <StandingNote missing={missing} />
          <CreditFields fields={fields} change={change} />
          <WordFields fields={fields} isPicture={picture !== null} editions={props.editions} change={change} />
          <PeopleFields fields={fields} suggested={props.suggested} change={change} />
        </fieldset>
        <AssetProblem problem={problem} />
        {props.mayDescribe ? (
          <p className="sticky bottom-0 flex items-center gap-4 border-t border-rule bg-paper py-3">
            <Button type="submit" disabled={pending}>
              {pending ? t('saving') : t(confirmed ? 'save' : 'confirm')}
            </Button>
            <span role="status">{saved && t('saved')}</span>
          </p>
        ) : (
          <p className="text-ink-muted">{t('readOnly')}</p>
        )}
      </form>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-8">{props.children}</div>
    </div>
  )
}

function StandingNote({ missing }: { missing: readonly ('credit' | 'right' | 'alt')[] }) {
  const t = useTranslations('library')
  if (missing.length === 0) return <p className="text-ink-muted">{t('asset.ready')}</p>
  return (
    <div className="border-s-4 border-live bg-surface px-3 py-2">
      <p className="font-medium">{t('asset.stands')}</p>
      <ul className="list-disc ps-5">
        {missing.map((lack) => (
          <li key={lack}>{t(`lacks.${lack}`)}</li>
        ))}
      </ul>
    </div>
  )
}
