import type { Client } from 'pg'

/** Kinds of questions with their texts, taken from the world that they are asked of. */
export type Questions = Record<string, string[]>

const EACH = 12

/** Words by how many stories they are in, names as they are and with a slip, and what somebody has typed so far. */
export async function drawQuestions(client: Client): Promise<{ searches: Questions; typed: Questions }> {
  const list = async (sql: string) => (await client.query<{ text: string }>(sql)).rows.map(({ text }) => text)
  // Ranks of the vocabulary: the first are in nearly every story, the last in a few.
  const words = await list(`
    SELECT word AS text FROM search.term WHERE documents > 2 ORDER BY documents DESC, word`)
  const between = (from: number, to: number) =>
    spread(words.slice(Math.floor(words.length * from), Math.ceil(words.length * to)))
  const [most, common, middle, rare] = [words.slice(0, 4), between(0.0005, 0.004), between(0.03, 0.08), between(0.6, 1)]
  const pairs = common.map((word, at) => `${word} ${middle[at] ?? word}`)
  const names = spread(await list('SELECT name AS text FROM speaker ORDER BY id'))
  const titles = spread(await list('SELECT title AS text FROM session ORDER BY id'))
  return {
    searches: {
      'a word of nearly every story': most,
      'a common word': common,
      'a word between': middle,
      'a rare word': rare,
      'two words': pairs,
      'three words': pairs.map((pair, at) => `${pair} ${rare[at] ?? ''}`),
      'a phrase': titles.map((title) => `"${title.split(' ').slice(0, 3).join(' ')}"`),
      'a common word, one edition': common.map((word) => `${word} edition:3`),
      'a name': names,
      'a name with a slip': names.map(slip),
    },
    typed: {
      'two letters': names.map((name) => name.slice(0, 2)),
      'three letters': names.map((name) => name.slice(0, 3)),
      'half a name': names.map((name) => name.slice(0, Math.ceil(name.length / 2))),
      'a family name': names.map((name) => name.split(' ').at(-1)!.slice(0, 6)),
      'a name with a slip': names.map(slip),
      'words of a title': titles.map((title) => title.split(' ').slice(2, 4).join(' ')),
    },
  }
}

function spread(texts: string[]): string[] {
  const step = Math.max(1, Math.floor(texts.length / EACH))
  return texts.filter((_, at) => at % step === 0).slice(0, EACH)
}

/** Two letters of the last word have changed places. */
function slip(name: string): string {
  return name.length < 5 ? name : `${name.slice(0, -3)}${name.at(-2)}${name.at(-3)}${name.at(-1)}`
}
