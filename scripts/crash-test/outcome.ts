/** What became of the work that was cut off: how often it was not begun, how often done, and everything that is wrong. */
export interface Outcome {
  title: string
  old: number
  new: number
  faults: string[]
}

export function tell({ title, old, new: done, faults }: Outcome): string {
  return [
    `${title}: ${old + done} times; left as before ${old}, done ${done}, half done or lost ${faults.length}`,
    ...faults,
  ]
    .map((line, index) => (index === 0 ? line : `  ${line}`))
    .join('\n')
}

/** Moments for the kills, spread evenly over a little more than the work takes. */
export function moments(rounds: number, workMs: number): number[] {
  return Array.from({ length: rounds }, (_, round) => ((round + 0.5) / rounds) * workMs * 1.2)
}
