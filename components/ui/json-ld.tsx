import { jsonForScript } from '@/lib/core/html-escape'

/** What the page is, for machines. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  return (
    <script
      type="application/ld+json"
      // Safe: no `<` of the data can close the element.
      dangerouslySetInnerHTML={{ __html: jsonForScript({ '@context': 'https://schema.org', ...data }) }}
    />
  )
}
