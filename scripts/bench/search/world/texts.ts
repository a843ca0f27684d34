import { pick, randomFrom, zipf } from './random'
import { inventWords, STOP_WORDS } from './vocabulary'

const VOCABULARY = 60_000
const STOP_SHARE = 0.42

/** Speaks in sentences of invented words; which of them are common is the same in every world. */
export class Speech {
  readonly words = inventWords(VOCABULARY, 1)
  readonly #random
  readonly #rank

  constructor(seed: number) {
    this.#random = randomFrom(seed)
    this.#rank = zipf(VOCABULARY, 20, this.#random)
  }

  /** A headline: few words between those that say something. */
  title(length: number): string {
    return capital(Array.from({ length }, () => this.words[this.#rank()]!).join(' '))
  }

  text(length: number, language: string): string {
    const stops = STOP_WORDS[language]!
    let text = ''
    let left = 0
    for (let at = 0; at < length; at += 1) {
      const word = this.#random() < STOP_SHARE ? pick(stops, this.#random) : this.words[this.#rank()]!
      if (left === 0) {
        left = 8 + Math.floor(this.#random() * 14)
        text += (text ? '. ' : '') + capital(word)
      } else {
        text += ` ${word}`
      }
      left -= 1
    }
    return `${text}.`
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
