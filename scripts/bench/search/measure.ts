import { performance } from 'node:perf_hooks'
import type { Questions } from './questions'

export interface Figure {
  what: string
  p95: number
  limit: number
}

type Ask = (text: string) => Promise<unknown>

const ROUNDS = 3

/** How long each kind of question takes once it is warm, in milliseconds, against what it may take. */
export async function measure(what: string, questions: Questions, ask: Ask, limit: number): Promise<Figure[]> {
  console.log(`  ${what}, p95 at most ${limit} ms`)
  const figures: Figure[] = []
  for (const [kind, texts] of Object.entries(questions)) {
    for (const text of texts) await ask(text) // warm
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const text of texts) times.push(await time(() => ask(text)))
    }
    times.sort((a, b) => a - b)
    const figure = { what: `${what}: ${kind}`, p95: part(times, 0.95), limit }
    figures.push(figure)
    console.log(`  ${mark(figure)} ${kind.padEnd(30)} p50 ${shown(part(times, 0.5))}  p95 ${shown(figure.p95)} ms`)
  }
  console.log()
  return figures
}

export async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

export function isMet({ p95, limit }: Figure): boolean {
  return p95 <= limit
}

export function mark(figure: Figure): string {
  return isMet(figure) ? '✓' : '✗'
}

export function part(sorted: number[], share: number): number {
  return sorted[Math.floor(sorted.length * share)] ?? 0
}

export function shown(ms: number): string {
  return ms.toFixed(1).padStart(7)
}
