/** The answer of the application behind the door, whole. Header names are in lower case. */
export interface Rendered {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: Buffer
}

/** Asks the application for a canonical address, as nobody in particular. */
export type Render = (target: string, signal: AbortSignal) => Promise<Rendered>
