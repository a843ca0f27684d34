import { useLocale, useTranslations } from 'next-intl'
import { slotTime } from '@/components/sessions/session-words'
import { RowTable } from '@/components/ui/row-table'
import type { DeskSlot } from '@/lib/programme/desk-queries'

interface Props {
  slots: readonly DeskSlot[]
  zone: string
  /** Ids of the sessions that something is wrong with. */
  clashing: ReadonlySet<string>
}

/** Sessions as a list, parts under their whole, each leading to its form. */
export function SlotList({ slots, zone, clashing }: Props) {
  const t = useTranslations('programme')
  const locale = useLocale()
  if (slots.length === 0) return null
  const wholes = slots.filter(({ parentId }) => !slots.some(({ id }) => id === parentId))
  const rows = wholes.flatMap((whole) => [whole, ...slots.filter(({ parentId }) => parentId === whole.id)])
  return (
    <RowTable
      rows={rows}
      columns={[
        {
          key: 'time',
          heading: t('column.time'),
          look: 'w-28 whitespace-nowrap tabular-nums max-sm:whitespace-normal max-sm:w-16',
          cell: (slot) => slotTime(locale, slot, zone) ?? '–',
        },
        {
          key: 'session',
          heading: t('column.session'),
          isRowHeading: true,
          cell: (slot) => (
            <span className={wholes.includes(slot) ? '' : 'ms-4 block'}>
              <a
                className="font-serif text-base font-semibold wrap-anywhere hover:underline"
                href={`/desk/sessions/${slot.id}`}
              >
                {slot.title}
              </a>
              {slot.status !== 'scheduled' && <span className="block text-live">{t(`status.${slot.status}`)}</span>}
              {clashing.has(slot.id) && <span className="block text-live">{t('overlaps', { count: 1 })}</span>}
            </span>
          ),
        },
        { key: 'room', heading: t('column.room'), look: 'max-md:hidden', cell: ({ room }) => room?.name },
        {
          key: 'people',
          heading: t('column.people'),
          look: 'max-lg:hidden w-2/5',
          cell: ({ people }) => <span className="wrap-anywhere">{people.map(({ name }) => name).join(', ')}</span>,
        },
      ]}
    />
  )
}
