import type { Question } from './people-files'

interface Hit {
  id: string
  name: string
}

export interface Answered {
  question: Question
  right: boolean
  /** The first that came, best first. */
  came: string[]
  /** Who must stand below the right person and does not. */
  above: string[]
  ms: number
}

const TARGET = 0.95

/** Whether the right person came first, or nobody where nobody is right. */
export function judge(question: Question, hits: Hit[], ms: number): Answered {
  const names = hits.map(({ name }) => name)
  const at = hits.findIndex(({ id }) => id === question.expected_id)
  const before = at < 0 ? names : names.slice(0, at)
  const right = question.rank === 'none' ? hits.length === 0 : at === 0
  const above = question.hard_negatives.filter((name) => before.includes(name))
  return { question, right, came: names.slice(0, 3), above, ms }
}

/** The score, by kind of query, and each miss with what came instead. */
export function relevanceReport(answered: Answered[]): { lines: string[]; met: boolean } {
  const parts = (['first', 'none'] as const).map((rank) => answered.filter(({ question }) => question.rank === rank))
  const times = answered.map(({ ms }) => ms).sort((a, b) => a - b)
  const negatives = answered.filter(({ above }) => above.length > 0)
  const lines = [
    `  right person first: ${score(parts[0]!)}, nobody for nobody: ${score(parts[1]!)}`,
    `  hard negatives above: ${negatives.length}`,
    `  median ${at(times, 0.5).toFixed(1)} ms, p95 ${at(times, 0.95).toFixed(1)} ms`,
    '',
    ...byKind(answered).map(([kind, those]) => `  ${score(those).padEnd(18)} ${kind}`),
    '',
    ...answered.filter(({ right, above }) => !right || above.length > 0).map(missLine),
  ]
  return { lines, met: parts.every((part) => share(part) >= TARGET) && negatives.length === 0 }
}

function missLine({ question, came }: Answered): string {
  return `  ✗ ${question.query} (${question.kind}): wanted ${question.expected ?? 'nobody'}, came ${came.join('; ') || 'nobody'}`
}

function byKind(answered: Answered[]): [string, Answered[]][] {
  const kinds = [...new Set(answered.map(({ question }) => question.kind))].sort()
  return kinds.map((kind) => [kind, answered.filter(({ question }) => question.kind === kind)])
}

function share(answered: Answered[]): number {
  return answered.length === 0 ? 1 : answered.filter(({ right }) => right).length / answered.length
}

function score(answered: Answered[]): string {
  const right = answered.filter((each) => each.right).length
  return `${right} of ${answered.length} (${(share(answered) * 100).toFixed(1)} %)`
}

function at(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
