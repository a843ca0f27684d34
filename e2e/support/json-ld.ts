import type { Page } from '@playwright/test'

export type Node = Record<string, unknown>

/** The nodes that a page describes itself with, by type. */
export async function graphOf(page: Page): Promise<Record<string, Node>> {
  const sources = await page.locator('script[type="application/ld+json"]').allTextContents()
  const nodes = sources.flatMap((source) => {
    const data = JSON.parse(source) as { '@context': string; '@graph': Node[] }
    if (data['@context'] !== 'https://schema.org') throw new Error(`The context is ${data['@context']}.`)
    return data['@graph']
  })
  return Object.fromEntries(nodes.map((node) => [String(node['@type']), node]))
}

/** What the head says under each `property` or `name`. */
export async function metaOf(page: Page): Promise<Record<string, string>> {
  return page
    .locator('meta[content]')
    .evaluateAll(
      (metas) =>
        Object.fromEntries(
          metas.map((meta) => [
            meta.getAttribute('property') ?? meta.getAttribute('name'),
            meta.getAttribute('content'),
          ]),
        ) as Record<string, string>,
    )
}
