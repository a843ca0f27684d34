import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BulkForm } from '@/components/articles/desk/bulk-form'
import { EmptyNote } from '@/components/ui/empty-note'
import { runBulkAction } from '@/lib/articles/actions/bulk'
import { BULK_VERB_NAMES, LARGEST_RUN } from '@/lib/articles/bulk-verbs'
import { previewBulk } from '@/lib/articles/desk-queries/bulk'
import { currentTime } from '@/lib/core/clock'
import { isUuid } from '@/lib/core/uuid'
import { listDeskEditions } from '@/lib/editions/desk-queries'
import { getCurrentEdition } from '@/lib/editions/queries'
import { listTopics } from '@/lib/topics/queries'

interface Props {
  searchParams: Promise<{ verb?: string | string[]; id?: string | string[] }>
}

async function asked({ searchParams }: Props) {
  const { verb, id } = await searchParams
  const ids = [id ?? []].flat().filter(isUuid).slice(0, LARGEST_RUN)
  return { verb: BULK_VERB_NAMES.find((each) => each === verb) ?? null, ids }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { verb } = await asked(props)
  const t = await getTranslations('newsroom.bulk')
  return { title: verb ? t(`verb.${verb}`) : t('label') }
}

export default async function BulkPage(props: Props) {
  const { verb, ids } = await asked(props)
  const now = currentTime()
  const [candidates, editions, topics, current, t] = await Promise.all([
    verb ? previewBulk(verb, ids, now) : [],
    listDeskEditions(),
    listTopics(),
    getCurrentEdition(now),
    getTranslations('newsroom.bulk'),
  ])
  const choices = {
    zone: current?.timeZone ?? 'UTC',
    editions: editions.map(({ id, slug }) => ({ value: id, label: slug })),
    topics: topics.map(({ id, name }) => ({ value: id, label: name })),
  }
  return (
    <div className="grid gap-5">
      <h1 className="font-serif text-3xl font-semibold">
        {verb ? t('title', { verb: t(`verb.${verb}`), count: candidates.length || ids.length }) : t('label')}
      </h1>
      {verb && ids.length > 0 ? (
        // A restored or deleted story is no candidate any more: the form stays to show what came of it.
        <BulkForm runId={randomUUID()} verb={verb} candidates={candidates} choices={choices} action={runBulkAction} />
      ) : (
        <EmptyNote>
          {t(verb ? 'nothing' : 'unknown')}{' '}
          <a className="text-accent underline" href="/desk">
            {t('back')}
          </a>
        </EmptyNote>
      )}
    </div>
  )
}
