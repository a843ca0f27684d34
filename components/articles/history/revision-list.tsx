import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import { Button } from '@/components/ui/button'

interface Revision {
  number: number
  savedAt: Date
  savedBy: string | null
  live: boolean
  named: { name: string; by: string | null; at: Date } | null
}

interface Props {
  revisions: Revision[]
  /** The two that are compared, where they stand on another page: shown above, so that one of them can be kept. */
  elsewhere: Revision[]
  from: number
  to: number
  page: number
  namedOnly: boolean
}

/** Some revisions, newest first, with a choice of two to compare: a plain form, so that the address names the comparison. */
export function RevisionList({ revisions, elsewhere, from, to, page, namedOnly }: Props) {
  const t = useTranslations('desk.history')
  const words = useTranslations('history')
  return (
    <form className="grid gap-3">
      {page > 1 && <input type="hidden" name="page" value={page} />}
      {namedOnly && <input type="hidden" name="named" value="1" />}
      {revisions.length === 0 && <p className="text-ink-muted">{words('noneNamed')}</p>}
      <table className="w-full border-collapse text-sm">
        <thead>
          <tr className="border-b border-ink text-start text-ink-muted">
            <th className="py-1.5 pe-3 text-start font-medium">{t('from')}</th>
            <th className="py-1.5 pe-3 text-start font-medium">{t('to')}</th>
            <th className="py-1.5 pe-3 text-start font-medium">{t('revision')}</th>
            <th className="py-1.5 text-start font-medium">{t('saved')}</th>
          </tr>
        </thead>
        {elsewhere.length > 0 && (
          <tbody className="border-b-4 border-rule">
            {elsewhere.map((revision) => (
              <Row key={revision.number} revision={revision} from={from} to={to} />
            ))}
          </tbody>
        )}
        <tbody>
          {revisions.map((revision) => (
            <Row key={revision.number} revision={revision} from={from} to={to} />
          ))}
        </tbody>
      </table>
      <Button type="submit" look="plain">
        {t('compare')}
      </Button>
    </form>
  )
}

function Row({ revision, from, to }: { revision: Revision; from: number; to: number }) {
  const t = useTranslations('desk.history')
  const words = useTranslations('history')
  const { number, savedAt, savedBy, live, named } = revision
  return (
    <tr className="border-b border-rule align-baseline">
      {(['from', 'to'] as const).map((name) => (
        <td key={name} className="py-1.5 pe-3">
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
      <td className="max-w-40 py-1.5 pe-3 break-words tabular-nums">
        {number}
        {live && <span className="ms-2 text-ink-muted">{t('live')}</span>}
        {named && <strong className="block font-semibold">{named.name}</strong>}
      </td>
      <td className="py-1.5 break-words">
        <SavedTime at={savedAt} />
        {savedBy && <span className="block text-ink-muted">{t('by', { name: savedBy })}</span>}
        {named && (
          <span className="block text-ink-muted">
            {named.by ? words('namedBy', { name: named.by }) : words('named')} <SavedTime at={named.at} />
          </span>
        )}
      </td>
    </tr>
  )
}
