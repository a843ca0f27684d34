'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { LookupField, type LookupChoice } from '@/components/forms/lookup-field'
import { Button } from '@/components/ui/button'

/** Chooses the record that may be the same person, and leads to what merging them would do. */
export function MergeChoice({ keptId }: { keptId: string }) {
  const t = useTranslations('people.page')
  const records = useTranslations('records')
  const [other, setOther] = useState<LookupChoice | null>(null)
  return (
    <div className="grid max-w-md gap-3">
      <LookupField
        label={t('mergeChoose')}
        placeholder={records('search')}
        noMatch={records('noMatch')}
        failed={records('lookupFailed')}
        source="/api/desk/lookup/speakers"
        value={other}
        onChange={setOther}
      />
      <p>
        <Button
          look="plain"
          disabled={!other}
          onClick={() => window.location.assign(`/desk/people/merge?keep=${keptId}&other=${other?.id ?? ''}`)}
        >
          {t('mergeLook')}
        </Button>
      </p>
    </div>
  )
}
