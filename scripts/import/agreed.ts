import { createInterface } from 'node:readline/promises'

/** Asks on the terminal; without one, nobody has agreed. */
export async function agreed({ json }: { json: boolean }, question: string): Promise<boolean> {
  if (json || !process.stdin.isTTY) return false
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await terminal.question(question)
  terminal.close()
  return answer.trim() === 'yes'
}
