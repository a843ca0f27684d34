import { useFormatter, useTranslations } from 'next-intl'
import { Facts } from '@/components/ui/facts'
import { filesOf, type Picture } from '@/lib/media/model'
import { useFileSize } from '../library/use-file-size'

interface Props {
  asset: {
    fileName: string | null
    bytes: number
    width: number | null
    height: number | null
    url: string
    picture: Picture | null
    addedBy: string | null
    createdAt: Date
    rightExpired: boolean
  }
}

/** What is known of the file itself. */
export function AssetFacts({ asset }: Props) {
  const t = useTranslations('library')
  const format = useFormatter()
  const size = useFileSize()
  const { fileName, bytes, width, height, picture, addedBy, createdAt } = asset
  const largest = picture && (filesOf(picture, 'full', 'jpg').at(-1)?.url ?? picture.url)
  const dots = width !== null && height !== null ? `, ${t('asset.dots', { width, height })}` : ''
  return (
    <section className="grid gap-3">
      <h2 className="border-b border-ink pb-1 font-semibold">{t('asset.file')}</h2>
      {asset.rightExpired && <p className="border-s-4 border-live bg-surface px-3 py-2">{t('asset.expiredHint')}</p>}
      <Facts
        facts={[
          { name: t('asset.fileName'), value: fileName && <span className="wrap-anywhere">{fileName}</span> },
          { name: t('asset.size'), value: size(bytes) + dots },
          { name: t('asset.addedBy'), value: addedBy },
          { name: t('asset.addedOn'), value: format.dateTime(createdAt, { dateStyle: 'medium', timeZone: 'UTC' }) },
          { name: t('asset.address'), value: !picture && <code className="text-sm wrap-anywhere">{asset.url}</code> },
        ]}
      />
      {largest && (
        <p>
          <a className="text-accent underline" href={largest}>
            {t('asset.open')}
          </a>
        </p>
      )}
    </section>
  )
}
