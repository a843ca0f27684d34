import * as formats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { openapi } from '@/lib/interop/api/openapi'
import { RESOURCES, type ResourceName } from '@/lib/interop/api/resources'
import openapiSchema from '@/lib/interop/testing/openapi-3.1.schema.json'
import { systemViewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makeOrganisation } from '@/prisma/factories/organisations'
import { makeTopic } from '@/prisma/factories/topics'
import { publishQuotedStory } from '@/prisma/testing/quoted-story'
import { GET } from './route'

// Words are asked of the request that Next holds, and here is none.
vi.mock('next-intl/server', () => ({
  getLocale: () => Promise.resolve('en'),
  getTranslations: () => Promise.resolve((key: string) => key),
}))

const NAMES = Object.keys(RESOURCES) as ResourceName[]
const description = openapi('https://plenary.example') as {
  paths: Record<string, { get: { responses: Record<string, { content?: Record<string, { schema: object }> }> } }>
  components: { schemas: Record<string, object> }
}

/** Knows the whole description, so that what it refers to is found. */
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false })
;(formats.default as unknown as (of: Ajv2020) => void)(ajv)
ajv.addVocabulary(['openapi', 'info', 'servers', 'paths', 'components', 'jsonSchemaDialect'])
ajv.addSchema(description, 'described')

beforeAll(async () => {
  await publishQuotedStory(systemViewer('test'), new Date('2026-11-20T10:00:00Z'))
  await makeTopic(db())
  await makeOrganisation(db())
})

async function ask(path: string): Promise<{ status: number; type: string; body: unknown }> {
  const response = await GET(new Request(`https://plenary.example/api/v1${path}`), {
    params: Promise.resolve({ path: path.split('?')[0]?.split('/').filter(Boolean) }),
  })
  const type = response.headers.get('content-type')?.split(';')[0] ?? ''
  return { status: response.status, type, body: await response.json() }
}

/** What the description promises for an answer of a path, and how the answer breaks it. */
function broken(path: string, { status, type, body }: Awaited<ReturnType<typeof ask>>): unknown {
  const place = ['paths', path, 'get', 'responses', String(status), 'content', type, 'schema']
  const pointer = place.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')
  const said = description.paths[path]?.get.responses[String(status)]
  const at =
    said && '$ref' in said
      ? `components/responses/problem/content/${encodeURIComponent(type.replace('/', '~1'))}/schema`
      : pointer
  const check = ajv.compile({ $ref: `described#/${at}` })
  return check(body) ? null : check.errors
}

describe('the description', () => {
  it('is OpenAPI 3.1 by the published schema, and every part of it a JSON schema', () => {
    const check = new Ajv2020({ strict: false })
    ;(formats.default as unknown as (of: Ajv2020) => void)(check)
    // The published schema's own; what a media range is, is told by no library.
    check.addFormat('media-range', true)
    const valid = check.compile(openapiSchema)
    expect(valid(description) ? null : valid.errors).toBeNull()
    expect(valid({ ...description, info: {} })).toBe(false)
    for (const schema of Object.values(description.components.schemas)) expect(ajv.validateSchema(schema)).toBe(true)
  })
})

describe('every answer is as described', () => {
  it.each(NAMES)('%s', async (name) => {
    const page = await ask(`/${name}?limit=50`)
    expect(page.status).toBe(200)
    expect(broken(`/${name}`, page)).toBeNull()
    const { results } = page.body as { results: { id: string }[] }
    expect(results.length).toBeGreaterThan(0)
    const one = await ask(`/${name}/${results[0]!.id}`)
    expect(broken(`/${name}/{id}`, one)).toBeNull()
    const wrong = await ask(`/${name}?limit=0`)
    expect([wrong.status, broken(`/${name}`, wrong)]).toEqual([400, null])
    const nobody = await ask(`/${name}/no-such-thing`)
    expect([nobody.status, broken(`/${name}/{id}`, nobody)]).toEqual([404, null])
  })

  it('search and ninjs', async () => {
    const found = await ask('/search?q=given')
    expect([found.status, broken('/search', found)]).toEqual([200, null])
    const [story] = ((await ask('/articles?limit=1')).body as { results: { id: string }[] }).results
    const news = await ask(`/articles/${story!.id}/ninjs`)
    expect([news.status, broken('/articles/{id}/ninjs', news)]).toEqual([200, null])
  })

  it('and would not be, if it were another', async () => {
    const page = await ask('/topics?limit=1')
    const { results } = page.body as { results: object[] }
    expect(
      broken('/topics', { ...page, body: { next: null, results: [{ ...results[0], id: 'no uuid' }] } }),
    ).not.toBeNull()
    expect(broken('/topics', { ...page, body: { results } })).not.toBeNull()
  })
})
