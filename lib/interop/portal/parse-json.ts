/** What a text of JSON says; null where it is none, as no line of an export is `null` alone. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
