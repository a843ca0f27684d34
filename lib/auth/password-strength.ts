import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common'
import { dictionary as english } from '@zxcvbn-ts/language-en'

// Of 0 to 4; at 3 a stolen hash costs more than ten billion guesses.
const STRONG_ENOUGH = 3
const LONGEST = 200

let estimate: ZxcvbnFactory | undefined

/**
 * What is wrong with a new password, as the key of a message; null when it is hard enough to guess. There is no rule
 * about digits or signs: what counts is how many guesses it takes for somebody who knows the user.
 * @param personal words that a guesser would try first: name, e-mail
 */
export function passwordProblem(password: string, personal: string[]): string | null {
  if (password.length > LONGEST) return 'password.long'
  estimate ??= new ZxcvbnFactory({ dictionary: { ...common, ...english }, graphs: adjacencyGraphs })
  const words = ['plenary', ...personal.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])]
  const { score } = estimate.check(password, words.filter(Boolean))
  return score >= STRONG_ENOUGH ? null : 'password.weak'
}
