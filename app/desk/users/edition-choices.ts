import { getTranslations } from 'next-intl/server'
import { listDeskEditions } from '@/lib/editions/desk-queries'

/** The editions by name, newest first. */
export async function editionChoices(): Promise<{ id: string; name: string }[]> {
  const [editions, t] = await Promise.all([listDeskEditions(), getTranslations('desk.create')])
  return editions.map(({ id, city, ...edition }) => ({
    id,
    name: city ? t('editionOptionCity', { city, ...edition }) : t('editionOption', edition),
  }))
}
