import type { ProgrammeSession } from '@/lib/sessions/model'
import { SessionSummary } from './session-summary'
import { SlotTime } from './slot-time'

interface Props {
  session: ProgrammeSession
  edition: string
  zone: string
  level?: 3 | 4
  /** The ids of what is on at this moment. */
  current?: ReadonlySet<string>
  inColumn?: boolean
}

/** A slot of the programme: its time in the rail, or above it in a column; then what it is and who is in it. */
export function SessionRow({ session, edition, zone, level = 3, current, inColumn }: Props) {
  const on = current?.has(session.id) ?? false
  return (
    <article
      id={`session-${session.slug}`}
      aria-current={on ? 'time' : undefined}
      className={`grid gap-x-6 gap-y-1 border-t border-rule py-3.5 first:border-t-0 first:pt-0 aria-[current]:border-t-2 aria-[current]:border-live aria-[current]:pt-3.5 sm:grid-cols-[6.5rem_1fr] ${inColumn ? 'xl:grid-cols-1' : ''}`}
    >
      <p className={`text-sm figures sm:pt-0.5 ${session.startsAt ? '' : 'hidden text-ink-muted sm:block'}`}>
        {session.startsAt ? <SlotTime session={session} zone={zone} /> : <span aria-hidden="true">–</span>}
      </p>
      <div>
        <SessionSummary {...{ session, edition, zone, level, inColumn }} current={on} />
        {session.parts.length > 0 && (
          <ol className="mt-3 border-l border-rule pl-4">
            {session.parts.map((part) => (
              <li key={part.id}>
                <SessionRow {...{ session: part, edition, zone, current, inColumn }} level={4} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </article>
  )
}
