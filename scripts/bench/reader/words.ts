const SYLLABLES = 'ka lo mi ren ta sol ve dor an bel cha quo ri san te ul ven wy zar eth om pri gal'.split(' ')
const WORDS =
  'the a of and to in that for with on as by from at this which their water river border grain rail port power grid school union treaty council budget reform harvest canal bridge island winter market public private shared open common joint first second next early late long small large several many few said noted added asked replied agreed warned found showed began ended met spoke signed built closed opened moved kept gave took sent held between after before during under over against across within without about through because while when where although still again never often rather together'.split(
    ' ',
  )

/** Words that mean nothing, the same in every run. */
export class Words {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** A whole number from 0 up to, not including, `below`. */
  number(below: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0
    return Math.floor((this.#state / 2 ** 32) * below)
  }

  pick<T>(of: readonly T[]): T {
    const item = of[this.number(of.length)]
    if (item === undefined) throw new Error('There is nothing to pick from.')
    return item
  }

  name(): string {
    const length = 2 + this.number(2)
    return capital(Array.from({ length }, () => this.pick(SYLLABLES)).join(''))
  }

  sentence(length = 9 + this.number(14)): string {
    return `${capital(Array.from({ length }, () => this.pick(WORDS)).join(' '))}.`
  }

  title(): string {
    return this.sentence(6 + this.number(4)).slice(0, -1)
  }

  paragraph(): string {
    return Array.from({ length: 3 + this.number(3) }, () => this.sentence()).join(' ')
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
