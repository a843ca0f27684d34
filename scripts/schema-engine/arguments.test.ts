import { expect, it } from 'vitest'
import { parseArguments } from './arguments.mjs'

it('reads what the Prisma CLI passes', () => {
  const datasource = JSON.stringify({ url: 'postgresql://a@b/c' })
  const schema = ['--datamodels', 'a.prisma', '--datamodels', 'b.prisma']
  expect(parseArguments([...schema, '--datasource', datasource, '--enabled-preview-features', 'views'])).toEqual({
    url: 'postgresql://a@b/c',
    schemaFiles: ['a.prisma', 'b.prisma'],
    command: undefined,
  })
})

it('reads a command', () => {
  const args = ['--datasource', '{"url":"postgresql://a@b/c"}', 'cli', 'create-database']
  expect(parseArguments(args)).toMatchObject({ url: 'postgresql://a@b/c', command: 'create-database' })
})

it('refuses a flag without its value', () => {
  expect(() => parseArguments(['--datasource'])).toThrow('--datasource without a value')
})
