import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { AssetFacts } from '@/components/media/asset/asset-facts'
import { AssetForm } from '@/components/media/asset/asset-form'
import { AssetUses } from '@/components/media/asset/asset-uses'
import { DeleteAsset, RestoreAsset } from '@/components/media/asset/asset-verbs'
import { assetFields } from '@/components/media/asset/asset-fields'
import { canSee } from '@/lib/articles/policy'
import { requireViewer } from '@/lib/auth/session'
import { isUuid } from '@/lib/core/uuid'
import { listDeskEditions } from '@/lib/editions/desk-queries'
import { deleteMediaAction, describeMediaAction, restoreMediaAction } from '@/lib/media/actions'
import { getMediaAsset, listMediaUses } from '@/lib/media/desk-queries/asset'
import { lookupSpeakers } from '@/lib/speakers/desk-queries'

interface Props {
  params: Promise<{ id: string }>
}

const opened = cache(async (id: string) => {
  const asset = isUuid(id) ? await getMediaAsset(id) : null
  return asset ?? notFound()
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { headline, caption, fileName, storageKey } = await opened((await params).id)
  return { title: headline ?? caption ?? fileName ?? storageKey }
}

export default async function AssetPage({ params }: Props) {
  const { id } = await params
  const [viewer, asset, uses, editions, t] = await Promise.all([
    requireViewer(),
    opened(id),
    isUuid(id) ? listMediaUses(id) : [],
    listDeskEditions(),
    getTranslations('library.asset'),
  ])
  const seen = uses.filter((use) => use.kind !== 'story' || canSee(viewer, { ...use, kind: use.storyKind }))
  const suggested = await suggestedPeople(asset.peopleNamed, asset.people)
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <p>
        <a className="text-accent underline" href="/desk/library">
          {t('back')}
        </a>
      </p>
      <h1 className="font-serif text-3xl font-semibold wrap-anywhere">
        {asset.headline ?? asset.caption ?? asset.fileName ?? asset.storageKey}
      </h1>
      {asset.deletedAt && <p className="border-s-4 border-live bg-surface px-3 py-2">{t('deleted')}</p>}
      <AssetForm
        assetId={asset.id}
        version={asset.version}
        picture={asset.picture}
        given={assetFields(asset)}
        confirmed={asset.confirmedAt !== null || asset.fileName === null}
        editions={editions.map(({ id: value, slug }) => ({ value, label: slug }))}
        suggested={suggested}
        mayDescribe={asset.may.describe}
        describe={describeMediaAction}
      >
        <AssetUses uses={seen} hidden={uses.length - seen.length} />
        <AssetFacts asset={asset} />
        {asset.may.delete && !asset.deletedAt && (
          <DeleteAsset action={deleteMediaAction} assetId={asset.id} inUse={uses.length > 0} />
        )}
        {asset.may.delete && asset.deletedAt && <RestoreAsset action={restoreMediaAction} assetId={asset.id} />}
      </AssetForm>
    </div>
  )
}

const MOST_SUGGESTED = 12

/** People of the records whom the names in the file may stand for, without those who are known to be in it. */
async function suggestedPeople(names: readonly string[], known: readonly { id: string }[]) {
  const found = await Promise.all(names.slice(0, MOST_SUGGESTED).map((words) => lookupSpeakers({ words })))
  const byId = new Map(found.flat().map((speaker) => [speaker.id, speaker]))
  for (const { id } of known) byId.delete(id)
  return [...byId.values()].slice(0, MOST_SUGGESTED)
}
