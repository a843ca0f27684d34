import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { PreviewFrame } from '@/components/articles/preview/preview-frame'
import { PreviewLinks } from '@/components/articles/preview/preview-links'
import { revokePreviewAction, sharePreviewAction } from '@/lib/articles/actions/previews'
import { getStoryPreview } from '@/lib/articles/desk-queries/story-preview'
import { env } from '@/lib/platform/env'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('preview')
  return { title: t('link') }
}

export default async function PreviewPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const story = z.uuid().safeParse(id).success ? await getStoryPreview(id) : null
  if (!story) notFound()
  const t = await getTranslations('preview')
  return (
    <div className="grid gap-6">
      <header className="grid gap-1">
        <p>
          <a className="underline" href={`/desk/articles/${id}`}>
            {t('back')}
          </a>
        </p>
        <h1 className="font-serif text-3xl font-semibold wrap-anywhere">
          {t('title', { headline: story.headline, revision: story.revision })}
        </h1>
      </header>
      <PreviewFrame src={`/preview/story/${id}`} />
      <PreviewLinks story={story} siteUrl={env().siteUrl} share={sharePreviewAction} revoke={revokePreviewAction} />
    </div>
  )
}
