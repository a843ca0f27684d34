import type { ArticlePage } from '@/lib/articles/model'
import { PictureFigure } from '@/components/media/picture-figure'
import { ArticleBody } from './article-body'
import { ArticleCorrections } from './article-corrections'
import { ArticleCredits } from './article-credits'
import { ArticleEnd } from './article-end'
import { ArticleHeader } from './article-header'
import { InThisStory } from './in-this-story'

/** The whole story: head, credits in the margin, text, and what it leads to beside it or beneath. */
export function ArticleView({ article }: { article: ArticlePage }) {
  return (
    <div className="grid gap-x-8 pt-7 lg:grid-cols-12 lg:pt-10">
      <article lang={article.language} className="contents">
        <div className="lg:col-span-10 lg:col-start-3">
          <ArticleHeader article={article} />
        </div>
        <div className="my-6 lg:col-span-2 lg:col-start-1 lg:row-start-2 lg:mt-8">
          <ArticleCredits article={article} />
        </div>
        <div className="lg:col-span-7 lg:col-start-3 lg:row-start-2 lg:mt-8 lg:max-w-[42rem]">
          <ArticleCorrections corrections={article.corrections} />
          {article.lead && (
            <div className="mb-7">
              <PictureFigure picture={article.lead} eager />
            </div>
          )}
          <ArticleBody article={article} />
          <ArticleEnd article={article} />
        </div>
      </article>
      <div className="mt-12 lg:col-span-3 lg:col-start-10 lg:row-start-2 lg:mt-8">
        <InThisStory article={article} />
      </div>
    </div>
  )
}
