import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DayTabs } from '@/components/programme/day-tabs'
import { OverlapList } from '@/components/programme/overlap-list'
import { ProgrammeGrid } from '@/components/programme/programme-grid'
import { SlotList } from '@/components/programme/slot-list'
import { EmptyNote } from '@/components/ui/empty-note'
import { coversEdition, may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/session'
import { calendarDay, dateColumn } from '@/lib/core/calendar-day'
import { wallClock } from '@/lib/core/time-zone'
import { listRoomsOf } from '@/lib/editions/desk-queries'
import { daysOf } from '@/lib/editions/model'
import { getEdition } from '@/lib/editions/queries'
import { listDeskSlots, type DeskSlot } from '@/lib/programme/desk-queries'
import { getLastVersion } from '@/lib/programme/queries'
import { moveSessionAction } from '@/lib/sessions/actions'
import { overlapsOf } from '@/lib/sessions/overlaps'
import { DeskEditionFrame } from '../desk-edition-frame'

interface Props {
  params: Promise<{ edition: string }>
  searchParams: Promise<{ day?: string | string[]; view?: string | string[] }>
}

async function open({ params }: Props) {
  const { edition } = await params
  return (await getEdition(edition)) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [{ slug }, t] = await Promise.all([open(props), getTranslations('programme')])
  return { title: t('titleOf', { edition: slug }) }
}

export default async function DeskProgrammePage(props: Props) {
  const edition = await open(props)
  const [viewer, slots, rooms, last, asked, t] = await Promise.all([
    requireViewer(),
    listDeskSlots(edition.id),
    listRoomsOf(edition.id),
    getLastVersion(edition.id),
    props.searchParams,
    getTranslations('programme'),
  ])
  const zone = edition.timeZone ?? 'UTC'
  const editable = may(viewer, 'programme.edit') && coversEdition(viewer, edition.id)
  const days = daysIn(slots, daysOf(edition), zone)
  const day = days.find((each) => each === asked.day) ?? (asked.day === 'unknown' ? null : (days[0] ?? null))
  const overlaps = overlapsOf(slots)
  const clashing = new Set(overlaps.flatMap(({ ids }) => ids))
  const wholes = slots.filter(({ parentId }) => parentId === null)
  const ofDay = slots.filter((slot) => (slot.day ? calendarDay(slot.day) : null) === day)
  const path = `/desk/editions/${edition.slug}/programme`
  const list = asked.view === 'list'
  return (
    <DeskEditionFrame edition={edition} current="programme">
      <OverlapList overlaps={overlaps} slots={slots} zone={zone} />
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <DayTabs
          path={path}
          days={days.map(dateColumn)}
          undated={slots.some((slot) => slot.day === null)}
          current={day}
          list={list}
        />
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          <a
            className="hidden text-accent underline md:inline"
            href={`${path}?day=${day ?? 'unknown'}${list ? '' : '&view=list'}`}
          >
            {t(list ? 'grid' : 'list')}
          </a>
          {editable && (
            <a
              className="text-accent underline"
              href={`/desk/editions/${edition.slug}/sessions/new${day ? `?day=${day}` : ''}`}
            >
              {t('newSession')}
            </a>
          )}
        </p>
      </div>
      {slots.length === 0 && <EmptyNote>{t('empty')}</EmptyNote>}
      {slots.length > 0 && ofDay.length === 0 && <EmptyNote>{t('emptyDay')}</EmptyNote>}
      {day && !list && (
        <div className="max-md:hidden">
          <ProgrammeGrid
            key={day}
            slots={wholes.flatMap((slot) => gridSlot(slot, slots, clashing))}
            day={day}
            rooms={rooms}
            zone={zone}
            editable={editable}
            announced={last !== null}
            move={moveSessionAction}
          />
        </div>
      )}
      <div className={day && !list ? 'md:hidden' : ''}>
        <SlotList slots={ofDay} zone={zone} clashing={clashing} />
      </div>
      {day && !list && <Untimed slots={ofDay.filter(({ startsAt }) => !startsAt)} zone={zone} clashing={clashing} />}
      <p className="text-sm text-ink-muted">{t('zoneNote', { zone })}</p>
    </DeskEditionFrame>
  )
}

async function Untimed({ slots, zone, clashing }: { slots: DeskSlot[]; zone: string; clashing: ReadonlySet<string> }) {
  const t = await getTranslations('programme')
  if (slots.length === 0) return null
  return (
    <section className="grid gap-2 max-md:hidden" aria-labelledby="untimed">
      <h2 id="untimed" className="font-semibold">
        {t('noTime')}
      </h2>
      <p className="text-sm text-ink-muted">{t('noTimeHint')}</p>
      <SlotList slots={slots} zone={zone} clashing={clashing} />
    </section>
  )
}

/** The days of the edition and every further day on which something is, also by running past midnight. */
function daysIn(slots: readonly DeskSlot[], ofEdition: readonly Date[], zone: string): string[] {
  const used = slots.flatMap(({ day, endsAt }) => [
    ...(day ? [calendarDay(day)] : []),
    ...(endsAt ? [wallClock(new Date(endsAt.getTime() - 1), zone).day] : []),
  ])
  return [...new Set([...ofEdition.map(calendarDay), ...used])].sort()
}

function gridSlot(slot: DeskSlot, all: readonly DeskSlot[], clashing: ReadonlySet<string>) {
  const { id, version, title, startsAt, endsAt, room, status, people } = slot
  if (!startsAt) return []
  const parts = all.filter(({ parentId }) => parentId === id)
  const clashes = clashing.has(id) || parts.some((part) => clashing.has(part.id))
  return [{ id, version, title, startsAt, endsAt, room, status, people, parts: parts.length, clashes }]
}
