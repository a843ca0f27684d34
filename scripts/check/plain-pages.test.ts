import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { cruiseTree } from './cruise-tree.mjs'
import { heavyPages } from './plain-pages.mjs'

const tree = mkdtempSync(path.join(tmpdir(), 'plain-pages-'))
afterEach(() => rmSync(tree, { recursive: true, force: true }))

const FILES = {
  'tsconfig.json': '{ "compilerOptions": { "baseUrl": ".", "jsx": "react-jsx", "paths": { "@/*": ["./*"] } } }',
  'app/(public)/page.tsx': `
    import { Card } from '@/components/ui/card'
    import type { Draft } from '@/components/articles/editor/form'
    export default () => <Card />`,
  'app/(public)/topics/loading.tsx': 'export default () => null',
  'app/desk/page.tsx': `import { Form } from '@/components/articles/editor/form'\nexport default () => <Form />`,
  'components/ui/card.tsx': `import { Suspense } from 'react'\nexport const Card = () => <Suspense><p /></Suspense>`,
  'components/articles/editor/form.tsx': `'use client'\nexport const Form = () => <form />\nexport type Draft = string`,
}

it('finds what would wait for a script on a public page, however deep, and leaves the desk alone', async () => {
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true })
    writeFileSync(path.join(tree, file), text)
  }
  const { modules } = await cruiseTree(tree, ['app', 'components'])
  const found = heavyPages(tree, modules).map((line) => line.split('\n')[0])
  expect(found).toEqual([
    'public-pages-stay-plain: app/(public)/topics/loading.tsx',
    'public-pages-stay-plain: components/ui/card.tsx',
  ])
})
