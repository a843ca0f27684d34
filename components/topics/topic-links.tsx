import { publicPath } from '@/lib/core/public-paths'

/** The topics of one thing, each leading to its page. */
export function TopicLinks({ topics }: { topics: readonly { slug: string; name: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {topics.map(({ slug, name }) => (
        <li key={slug}>
          <a href={publicPath.topic(slug)} className="link">
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
