import { useTranslations } from 'next-intl'
import { SelectField } from '@/components/forms/select-field'
import { Button } from '@/components/ui/button'
import type { PersonPlan } from '@/lib/interop/planning/people'
import type { ImportChoices } from '@/lib/interop/schema'

const MOST = 100

interface Props {
  send: string
  people: PersonPlan[]
  choices: ImportChoices
}

/** The people of whom it is not clear who they are, each with those whom they may be. */
export function ImportPeople({ send, people, choices }: Props) {
  const t = useTranslations('imports.desk')
  // Those who are decided stand last: of very many, the next come up as the first are decided.
  const unclear = ['unclear', 'decided'].flatMap((how) => people.filter((each) => each.how === how))
  if (unclear.length === 0) return null
  return (
    <form method="post" action={send} className="grid gap-3">
      <h2 className="font-semibold">{t('people', { count: unclear.length })}</h2>
      <p className="max-w-[62ch] text-ink-muted">
        {t('peopleLead')} {unclear.length > MOST && t('peopleMore', { count: MOST })}
      </p>
      <input type="hidden" name="timeZone" value={choices.timeZone ?? ''} />
      <input type="hidden" name="prefer" value={choices.prefer} />
      <div className="grid gap-3 sm:grid-cols-2">
        {unclear.slice(0, MOST).map(({ person, candidates }) => (
          <SelectField
            key={person.key}
            label={`${person.name} (${person.at})`}
            name={`person:${person.key}`}
            defaultValue={choices.people[person.key] ?? 'new'}
            options={[
              { value: 'new', label: t('newPerson') },
              ...candidates.map(({ speakerId: id, name }) => ({ value: id, label: t('is', { name }) })),
            ]}
          />
        ))}
      </div>
      <div>
        <Button type="submit" look="plain" name="verb" value="decide">
          {t('keepPeople')}
        </Button>
      </div>
    </form>
  )
}
