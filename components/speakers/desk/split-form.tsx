'use client'

import { useTranslations } from 'next-intl'
import { startTransition, useState } from 'react'
import { RecordProblem } from '@/components/editorial/record/record-problem'
import { LookupField, type LookupChoice } from '@/components/forms/lookup-field'
import { TextField } from '@/components/forms/text-field'
import { useHydrated } from '@/components/forms/use-hydrated'
import { Button } from '@/components/ui/button'
import type { Problem, Result } from '@/lib/core/result'
import type { SplitSpeakerInput } from '@/lib/speakers/schema'
import { SplitPart } from './split-part'
import { useSplitLists, type SplitChoices } from './use-split-lists'

interface Props {
  choices: SplitChoices
  split: (input: SplitSpeakerInput) => Promise<Result<{ intoId: string }>>
}

const PARTS = ['appearances', 'quotes', 'stories', 'pictures', 'variants', 'offices'] as const

type Part = (typeof PARTS)[number]

/** Chooses what under one record belongs to somebody else, and who that is. */
export function SplitForm({ choices, split }: Props) {
  const t = useTranslations('people.split')
  const records = useTranslations('records')
  const hydrated = useHydrated()
  const lists = useSplitLists(choices)
  const [chosen, setChosen] = useState<Record<Part, string[]>>({
    ...{ appearances: [], quotes: [], stories: [], pictures: [], variants: [], offices: [] },
  })
  const [who, setWho] = useState<'new' | 'record'>('new')
  const [name, setName] = useState(choices.name)
  const [person, setPerson] = useState<LookupChoice | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [pending, setPending] = useState(false)
  // Quotes go with their appearance, whether they are chosen or not.
  const bound = choices.quotes.filter(({ appearanceId }) => appearanceId && chosen.appearances.includes(appearanceId))
  const go = () => {
    setPending(true)
    startTransition(async () => {
      const done = await split({
        ...{ speakerId: choices.id, base: choices.version },
        into: who === 'new' ? { name } : { id: person?.id ?? '' },
        ...{ appearanceIds: chosen.appearances, variantIds: chosen.variants, officeIds: chosen.offices },
        ...{ quoteIds: chosen.quotes, articleIds: chosen.stories, pictureIds: chosen.pictures },
      })
      setPending(false)
      if (done.ok) window.location.assign(`/desk/people/${done.value.intoId}`)
      else setProblem(done.problem)
    })
  }
  return (
    <fieldset disabled={!hydrated || pending} className="grid max-w-4xl min-w-0 gap-6">
      <fieldset className="grid gap-3">
        <legend className="mb-2 font-semibold">{t('who')}</legend>
        {(['new', 'record'] as const).map((each) => (
          <label key={each} className="flex items-baseline gap-2">
            <input type="radio" name="who" checked={who === each} onChange={() => setWho(each)} />
            {t(each === 'new' ? 'new' : 'onRecord')}
          </label>
        ))}
        <div className="max-w-md">
          {who === 'new' ? (
            <TextField
              label={t('name')}
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          ) : (
            <LookupField
              label={t('person')}
              placeholder={records('search')}
              noMatch={records('noMatch')}
              failed={records('lookupFailed')}
              source="/api/desk/lookup/speakers"
              value={person}
              onChange={setPerson}
            />
          )}
        </div>
      </fieldset>
      {PARTS.map((part) => (
        <SplitPart
          key={part}
          title={t(part)}
          items={lists[part]}
          chosen={part === 'quotes' ? [...chosen.quotes, ...bound.map(({ id }) => id)] : chosen[part]}
          onChange={(ids) => setChosen({ ...chosen, [part]: ids })}
        />
      ))}
      <RecordProblem problem={problem} />
      <p>
        <Button disabled={who === 'record' && !person} onClick={go}>
          {pending ? records('working') : t('confirm')}
        </Button>
      </p>
    </fieldset>
  )
}
