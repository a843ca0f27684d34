import { z } from 'zod'
import { PUBLISHER } from '@/lib/core/publisher'
import { MOST, USUAL_LIMIT } from './parameters'
import { ninjsAnswer, problemAnswer, RESOURCES, searchAnswer, type ResourceName } from './resources'

type Json = Record<string, unknown>

/** The read API as OpenAPI 3.1, from the schemas that its answers are made by. */
export function openapi(siteUrl: string): Json {
  const names = Object.keys(RESOURCES) as ResourceName[]
  const schemas = Object.fromEntries(names.map((name) => [name, jsonSchema(RESOURCES[name].item)]))
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: `${PUBLISHER} read API`,
      version: '1',
      description: 'Programme, people, stories and quotes, for reading.',
    },
    servers: [{ url: `${siteUrl}/api/v1` }],
    paths: {
      ...Object.fromEntries(names.flatMap(pathsOf)),
      '/articles/{id}/ninjs': { get: ninjs() },
      '/search': { get: search() },
    },
    components: {
      schemas: {
        ...schemas,
        ninjs: jsonSchema(ninjsAnswer),
        search: jsonSchema(searchAnswer),
        problem: jsonSchema(problemAnswer),
      },
      responses: {
        problem: answer(
          'What stands in the way (RFC 9457).',
          { $ref: '#/components/schemas/problem' },
          'application/problem+json',
        ),
      },
    },
  }
}

function pathsOf(name: ResourceName): [string, Json][] {
  const { description, filters, expand } = RESOURCES[name]
  const page = {
    type: 'object',
    required: ['next', 'results'],
    properties: {
      next: { type: ['string', 'null'], format: 'uri', description: 'The next page; null on the last.' },
      results: { type: 'array', items: { $ref: `#/components/schemas/${name}` } },
    },
  }
  const shared = [
    parameter('fields', { type: 'string' }, 'Which fields to give, by name, with commas between.'),
    ...(Object.keys(expand).length > 0
      ? [parameter('expand', { type: 'string' }, `Whole things instead of ids: ${Object.keys(expand).join(', ')}.`)]
      : []),
  ]
  const narrowing = Object.entries(filters as Record<string, z.ZodType>).map(([filter, schema]) =>
    parameter(filter, jsonSchema(schema), schema.description),
  )
  const paging = [
    parameter('limit', { type: 'integer', minimum: 1, maximum: MOST, default: USUAL_LIMIT }, 'How many on a page.'),
    parameter('cursor', { type: 'string' }, 'Where the page begins: taken from "next".'),
  ]
  return [
    [`/${name}`, { get: operation(`list_${name}`, description, [...paging, ...shared, ...narrowing], page) }],
    [
      `/${name}/{id}`,
      {
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string' },
            description: 'The id, or the code where it has one.',
          },
        ],
        get: operation(`get_${name}`, `One of them. ${description}`, shared, { $ref: `#/components/schemas/${name}` }),
      },
    ],
  ]
}

function ninjs(): Json {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
  return operation('get_ninjs', 'A story in full, as the IPTC’s ninjs.', [id], {
    $ref: '#/components/schemas/ninjs',
  })
}

function search(): Json {
  const q = { ...parameter('q', { type: 'string', maxLength: 200 }, 'What to look for.'), required: true }
  return operation('search', 'Finds people by any spelling, and sessions, stories and quotes by their words.', [q], {
    $ref: '#/components/schemas/search',
  })
}

function operation(operationId: string, summary: string, parameters: Json[], schema: Json): Json {
  const problem = { $ref: '#/components/responses/problem' }
  return {
    operationId,
    summary,
    parameters,
    responses: {
      200: answer('As asked.', schema, 'application/json'),
      304: { description: 'Nothing new.' },
      400: problem,
      404: problem,
      429: problem,
    },
  }
}

function answer(description: string, schema: Json, type: string): Json {
  return { description, content: { [type]: { schema } } }
}

function parameter(name: string, schema: Json, description: string | undefined): Json {
  return { name, in: 'query', required: false, schema, ...(description ? { description } : {}) }
}

function jsonSchema(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output' }) as Json
  return rest
}
