import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'

/** Every edition for a choice on the desk, newest first. */
export async function listDeskEditions(): Promise<
  { id: string; slug: string; number: number; year: number; city: string | null; series: string }[]
> {
  await requireViewer()
  const editions = await db().edition.findMany({
    select: { id: true, slug: true, number: true, year: true, city: true, series: { select: { abbreviation: true } } },
    orderBy: [{ year: 'desc' }, { number: 'desc' }],
  })
  return editions.map(({ series, ...edition }) => ({ ...edition, series: series.abbreviation }))
}

/** Every edition with what a text may know it by. */
export async function listEditionsToRecognise() {
  await requireViewer()
  return db().edition.findMany({
    select: {
      id: true,
      number: true,
      year: true,
      city: true,
      theme: true,
      startsOn: true,
      endsOn: true,
      series: { select: { name: true, abbreviation: true } },
    },
    orderBy: [{ year: 'desc' }, { number: 'desc' }],
  })
}
