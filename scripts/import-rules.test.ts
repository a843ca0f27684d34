import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import rules from '../.dependency-cruiser.cjs'
import { cruiseTree } from './check/cruise-tree.mjs'

// One wrong chain of imports per rule, which that rule and no other refuses, and its neighbour that is right.
const CASES: Record<string, { wrong: string; right: string }> = {
  'no-cycles': {
    wrong: 'lib/core/slug.ts > lib/core/clock.ts > lib/core/slug.ts',
    right: 'lib/core/slug.ts > lib/core/clock.ts',
  },
  'core-imports-go-down': {
    wrong: 'lib/core/clock.ts > lib/platform/log.ts',
    right: 'lib/platform/log.ts > lib/core/clock.ts',
  },
  'platform-imports-go-down': {
    wrong: 'lib/platform/mail/letter.ts > lib/auth/model.ts',
    right: 'lib/auth/mail.ts > lib/platform/mail/letter.ts',
  },
  'i18n-imports-go-down': {
    wrong: 'lib/i18n/names.ts > lib/topics/model.ts',
    right: 'lib/i18n/names.ts > lib/platform/env.ts',
  },
  'foundations-imports-go-down': {
    wrong: 'lib/audit/record.ts > lib/editions/model.ts',
    right: 'lib/editions/commands/rename.ts > lib/audit/record.ts',
  },
  'reference-imports-go-down': {
    wrong: 'lib/topics/model.ts > lib/speakers/model.ts',
    right: 'lib/speakers/model.ts > lib/topics/model.ts',
  },
  'people-imports-go-down': {
    wrong: 'lib/speakers/queries.ts > lib/sessions/queries.ts',
    right: 'lib/sessions/queries.ts > lib/speakers/queries.ts',
  },
  'programme-imports-go-down': {
    wrong: 'lib/sessions/model.ts > lib/articles/content.ts',
    right: 'lib/articles/content.ts > lib/sessions/model.ts',
  },
  'stories-imports-go-down': {
    wrong: 'lib/articles/model.ts > lib/search/model.ts',
    right: 'lib/search/model.ts > lib/articles/model.ts',
  },
  'collaboration-imports-go-down': {
    wrong: 'lib/comments/model.ts > lib/search/model.ts',
    right: 'lib/comments/model.ts > lib/articles/model.ts',
  },
  'outlets-imports-go-down': {
    wrong: 'lib/newsletter/letter.tsx > components/ui/button.tsx',
    right: 'components/newsletter/letter.tsx > lib/newsletter/letter.tsx',
  },
  'components-imports-go-down': {
    wrong: 'components/ui/button.tsx > app/desk/page.tsx',
    right: 'app/desk/page.tsx > components/ui/button.tsx',
  },
  'domains-are-listed': {
    wrong: 'app/desk/page.tsx > lib/sponsors/model.ts',
    right: 'app/desk/page.tsx > lib/speakers/model.ts',
  },
  'domains-have-doors': {
    wrong: 'lib/articles/model.ts > lib/sessions/overlap.ts',
    right: 'lib/articles/model.ts > lib/sessions/model.ts > lib/sessions/overlap.ts',
  },
  'models-do-no-input-or-output': {
    wrong: 'lib/articles/blocks/figure.ts > lib/platform/storage/storage.ts',
    right: 'lib/articles/blocks/figure.ts > lib/platform/db/generated/enums.ts',
  },
  'only-doors-ask-the-database': {
    wrong: 'app/(public)/page.tsx > lib/platform/db/client.ts',
    right: 'app/(public)/page.tsx > lib/articles/queries.ts > lib/platform/db/client.ts',
  },
  'commands-know-no-web': {
    wrong: 'lib/articles/commands/publish.ts > node_modules/next/cache.js',
    right: 'lib/articles/actions.ts > node_modules/next/cache.js',
  },
  'actions-are-the-last-word': {
    wrong: 'lib/articles/jobs.ts > lib/articles/actions.ts',
    right: 'lib/articles/jobs.ts > lib/articles/commands/publish.ts',
  },
  'only-doors-ask-who-is-there': {
    wrong: 'lib/articles/commands/publish.ts > lib/auth/session.ts',
    right: 'lib/articles/actions.ts > lib/auth/session.ts',
  },
  'strangers-see-no-drafts': {
    wrong: 'app/feeds/rss/route.ts > components/articles/list.tsx > lib/articles/desk-queries.ts',
    right: 'app/feeds/rss/route.ts > components/articles/list.tsx > lib/articles/queries.ts',
  },
  'previews-only-show': {
    wrong: 'app/preview/[token]/page.tsx > lib/articles/actions/previews.ts',
    right: 'app/preview/[token]/page.tsx > lib/articles/desk-queries/shared-preview.ts',
  },
  'public-pages-stay-plain': {
    wrong: 'app/(public)/page.tsx > components/ui/card.tsx > node_modules/next/link.js',
    right: 'app/desk/page.tsx > components/ui/card.tsx > node_modules/next/link.js',
  },
  'primitives-know-no-domain': {
    wrong: 'components/ui/card.tsx > lib/articles/model.ts',
    right: 'components/articles/card.tsx > lib/articles/model.ts',
  },
  'components-never-write': {
    wrong: 'components/articles/editor/form.tsx > lib/articles/commands/publish.ts',
    right: 'components/articles/editor/form.tsx > lib/articles/schema.ts',
  },
  'components-read-their-own-domain': {
    wrong: 'components/speakers/card.tsx > lib/quotes/queries.ts',
    right: 'components/quotes/card.tsx > lib/quotes/queries.ts',
  },
  'words-belong-to-the-screen': {
    wrong: 'lib/articles/queries.ts > lib/i18n/request.ts',
    right: 'lib/interop/rss.ts > lib/i18n/request.ts',
  },
  'proxy-stays-thin': {
    wrong: 'proxy.ts > lib/auth/model.ts',
    right: 'proxy.ts > lib/auth/cookie.ts',
  },
  'server-only-serves': {
    wrong: 'server.ts > lib/articles/queries.ts',
    right: 'server.ts > lib/platform/front-door/door.ts',
  },
  'seed-goes-through-the-doors': {
    wrong: 'prisma/seed/articles.ts > lib/articles/desk-queries.ts',
    right: 'prisma/seed/articles.ts > lib/articles/commands/publish.ts',
  },
  'e2e-stays-outside': {
    wrong: 'e2e/public/front-page.spec.ts > lib/articles/queries.ts',
    right: 'e2e/public/front-page.spec.ts > prisma/factories/article.ts',
  },
  'product-knows-no-tests': {
    wrong: 'lib/articles/queries.ts > prisma/factories/article.ts',
    right: 'prisma/factories/article.ts > lib/articles/content.ts',
  },
}

const trees = mkdtempSync(path.join(tmpdir(), 'import-rules-'))
afterAll(() => rmSync(trees, { recursive: true, force: true }))

describe('the import rules', () => {
  it('each have their case', () => {
    expect(Object.keys(CASES).sort()).toEqual(rules.forbidden.map(({ name }) => name).sort())
  })

  it.each(Object.entries(CASES))('%s', async (name, { wrong, right }) => {
    expect(await refusalsOf(wrong)).toEqual([name])
    expect(await refusalsOf(right)).toEqual([])
  })
})

/** Builds the chain as files of one import each, and says which rules refuse it. */
async function refusalsOf(chain: string): Promise<string[]> {
  const files = chain.split(' > ')
  const tree = mkdtempSync(path.join(trees, 'tree-'))
  files.forEach((file, index) => write(tree, file, files[index + 1]))
  writeFileSync(
    path.join(tree, 'tsconfig.json'),
    '{ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["./*"] } } }',
  )
  const { violations } = await cruiseTree(
    tree,
    files.filter((file) => !file.startsWith('node_modules/')),
  )
  return [...new Set(violations.map((violation) => violation.rule.name))]
}

function write(tree: string, file: string, imported: string | undefined) {
  const name = path.join(tree, file)
  mkdirSync(path.dirname(name), { recursive: true })
  const specifier = imported?.replace(/\.\w+$/, '').replace(/^(node_modules\/)?/, (found) => (found ? '' : '@/'))
  writeFileSync(name, specifier ? `import '${specifier}'\n` : 'export {}\n', { flag: imported ? 'w' : 'a' })
}
