import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { getEdition } from '@/lib/editions/queries'
import { editionWords } from '@/components/editions/edition-words'
import { pageMetadata } from '../../page-metadata'

type Part = 'programme' | 'coverage' | 'speakers' | 'quotes'

/** The head of one part of an edition; nothing where there is no such edition. */
export async function editionMetadata(
  slug: string,
  part: Part,
  path: string,
  { index = true } = {},
): Promise<Metadata> {
  const edition = await getEdition(slug)
  if (!edition) return {}
  const [t, common, locale] = await Promise.all([getTranslations('editions'), getTranslations('common'), getLocale()])
  const name = editionWords(common, locale).inPlace(edition)
  return pageMetadata({
    title: part === 'programme' ? name : `${t(part)}, ${name}`,
    description: t('pageDescription', { number: edition.number, series: edition.series }),
    path,
    ...(part === 'programme' && { card: name }),
    ...(!index && { index }),
  })
}
