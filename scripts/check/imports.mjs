// Holds the import rules of .dependency-cruiser.cjs, and that the reader's pages stay plain.
import { existsSync, readdirSync } from 'node:fs'
import rules from '../../.dependency-cruiser.cjs'
import { cruiseTree } from './cruise-tree.mjs'
import { heavyPages } from './plain-pages.mjs'

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'e2e', 'scripts']

const root = process.cwd()
const files = [
  ...FOLDERS.filter((folder) => existsSync(folder)),
  ...readdirSync('.').filter((file) => file.endsWith('.ts')),
]
const { modules, violations } = await cruiseTree(root, files)

const advice = new Map(rules.forbidden.map(({ name, comment }) => [name, comment]))
const refused = violations.map(({ from, to, via, cycle, rule }) => {
  const way = [from, ...((via ?? cycle)?.map((step) => step.name) ?? [to])]
  return `${rule.name}: ${way.join(' → ')}\n  ${advice.get(rule.name)}`
})
const problems = [...refused, ...heavyPages(root, modules)]

if (problems.length > 0) console.error(problems.join('\n'))
process.exitCode = problems.length > 0 ? 1 : 0
