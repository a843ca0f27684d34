import { readFeedAddress } from '@/lib/interop/feed-address'
import { calendarResponse, scheduleResponse } from './programme'
import { coverageResponse } from './coverage'
import { nothingThere } from './respond'

export const dynamic = 'force-dynamic'

/** Everything that other programs take by itself: stories, programmes and calendars, of all or of one thing. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const asked = readFeedAddress((await params).path)
  if (!asked) return nothingThere()
  const { subject, file } = asked
  if (file === 'calendar.ics') return calendarResponse(subject)
  if (file === 'schedule.xml' || file === 'schedule.json')
    return subject.kind === 'edition' || subject.kind === 'version' ? scheduleResponse(subject, file) : nothingThere()
  return coverageResponse(subject, file)
}
