import { jsonForScript } from '@/lib/core/html-escape'

/** What the page is, for machines: each node of it in one graph. */
export function JsonLd({ graph }: { graph: readonly Record<string, unknown>[] }) {
  return (
    <script
      type="application/ld+json"
      // Safe: no `<` of the data can close the element.
      dangerouslySetInnerHTML={{ __html: jsonForScript({ '@context': 'https://schema.org', '@graph': graph }) }}
    />
  )
}
