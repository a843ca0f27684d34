import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import { Button } from '@/components/ui/button'

interface Revision {
  number: number
  savedAt: Date
  savedBy: string | null
  live: boolean
}

interface Props {
  revisions: Revision[]
  from: number
  to: number
}

/** Every revision, newest first, with a choice of two to compare: a plain form, so that the address names the comparison. */
export function RevisionList({ revisions, from, to }: Props) {
  const t = useTranslations('desk.history')
  return (
    <form className="grid gap-3">
      <table className="w-full border-collapse text-sm">
        <thead>
          <tr className="border-b border-ink text-start text-ink-muted">
            <th className="py-1.5 text-start font-medium">{t('from')}</th>
            <th className="py-1.5 text-start font-medium">{t('to')}</th>
            <th className="py-1.5 text-start font-medium">{t('revision')}</th>
            <th className="py-1.5 text-start font-medium">{t('saved')}</th>
          </tr>
        </thead>
        <tbody>
          {revisions.map(({ number, savedAt, savedBy, live }) => (
            <tr key={number} className="border-b border-rule align-baseline">
              {(['from', 'to'] as const).map((name) => (
                <td key={name} className="py-1.5">
                  <input
                    type="radio"
                    name={name}
                    value={number}
                    defaultChecked={number === (name === 'from' ? from : to)}
                    aria-label={t(name === 'from' ? 'compareFrom' : 'compareTo', { number })}
                    className="size-5 accent-accent"
                  />
                </td>
              ))}
              <td className="py-1.5 tabular-nums">
                {number}
                {live && <span className="ms-2 text-ink-muted">{t('live')}</span>}
              </td>
              <td className="py-1.5">
                <SavedTime at={savedAt} />
                {savedBy && <span className="block text-ink-muted">{t('by', { name: savedBy })}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button type="submit" look="plain">
        {t('compare')}
      </Button>
    </form>
  )
}
