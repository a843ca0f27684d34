import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { ArticleSteps } from '@/components/articles/desk/article-steps'
import { ArticleEditor } from '@/components/articles/editor/article-editor'
import { publishArticleAction, unpublishArticleAction } from '@/lib/articles/actions/stories'
import * as act from '@/lib/articles/actions/verbs'
import { getDeskArticle } from '@/lib/articles/desk-queries/article'
import { listArticleSteps } from '@/lib/articles/desk-queries/steps'
import { assetIdsOf } from '@/lib/articles/readiness'
import { getPictures } from '@/lib/media/queries/pictures'
import { namesIn } from './names-in'

const VERBS = {
  submit: act.submitArticleAction,
  'ask-changes': act.askChangesAction,
  approve: act.approveArticleAction,
  schedule: act.scheduleArticleAction,
  unschedule: act.unscheduleArticleAction,
  embargo: act.embargoArticleAction,
  correct: act.correctArticleAction,
  unpublish: unpublishArticleAction,
  retract: act.retractArticleAction,
  'rename-address': act.renameAddressAction,
  'set-language': act.setLanguageAction,
  delete: act.deleteArticleAction,
}

interface Props {
  params: Promise<{ id: string }>
}

async function openArticle({ params }: Props) {
  const { id } = await params
  const article = z.uuid().safeParse(id).success ? await getDeskArticle(id) : null
  return article ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await openArticle(props)).headline }
}

export default async function EditArticlePage(props: Props) {
  const { savedAt, ...article } = await openArticle(props)
  const [names, pictures, steps] = await Promise.all([
    namesIn(article.content),
    getPictures(assetIdsOf(article.content)),
    listArticleSteps(article.id),
  ])
  return (
    <>
      <h1 className="sr-only">{article.headline}</h1>
      <ArticleEditor
        key={article.id}
        story={{ ...article, savedAtMs: savedAt.getTime() }}
        names={names}
        pictures={[...pictures.values()]}
        actions={{ publish: publishArticleAction }}
        verbs={VERBS}
      />
      <ArticleSteps steps={steps} />
    </>
  )
}
