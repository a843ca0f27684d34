import type { LibraryEntry } from '@/lib/media/library-entry'
import { LARGEST_FILE_BYTES } from '@/lib/media/limits'

export type UploadState =
  | { kind: 'waiting' }
  | { kind: 'sending'; share: number }
  /** All of it is sent; the server looks at it. */
  | { kind: 'checking' }
  | { kind: 'done'; outcome: 'new' | 'same'; entry: LibraryEntry; alike: LibraryEntry[] }
  /** `reason` is a key of the catalogue. */
  | { kind: 'refused'; reason: string }
  | { kind: 'cancelled' }

export interface Upload {
  id: string
  name: string
  bytes: number
  state: UploadState
}

interface Queued extends Upload {
  file: File
  request: XMLHttpRequest | null
}

const AT_ONCE = 2
const OVER = ['done', 'refused', 'cancelled']

/** Files on their way into the library, two at a time; each can be cancelled and tried again by itself. */
export class UploadQueue {
  readonly #listeners = new Set<() => void>()
  #uploads: Queued[] = []
  #shown: readonly Upload[] = []

  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  uploads = (): readonly Upload[] => this.#shown

  add(files: Iterable<File>) {
    for (const file of files) {
      const id = crypto.randomUUID()
      const state: UploadState =
        file.size > LARGEST_FILE_BYTES ? { kind: 'refused', reason: 'tooLarge' } : { kind: 'waiting' }
      this.#uploads.push({ id, name: file.name, bytes: file.size, state, file, request: null })
    }
    this.#changed()
  }

  cancel(id: string) {
    const upload = this.#uploads.find((each) => each.id === id)
    if (!upload || OVER.includes(upload.state.kind)) return
    upload.state = { kind: 'cancelled' }
    upload.request?.abort()
    this.#changed()
  }

  cancelAll() {
    for (const { id } of this.#uploads) this.cancel(id)
  }

  again(id: string) {
    const upload = this.#uploads.find((each) => each.id === id)
    if (upload) upload.state = { kind: 'waiting' }
    this.#changed()
  }

  /** Takes out what has come to its end. */
  clear() {
    this.#uploads = this.#uploads.filter(({ state }) => !OVER.includes(state.kind))
    this.#changed()
  }

  /** The picture that the library had stands in the place of the one that was sent. */
  replace(id: string, entry: LibraryEntry) {
    const upload = this.#uploads.find((each) => each.id === id)
    if (upload) upload.state = { kind: 'done', outcome: 'same', entry, alike: [] }
    this.#changed()
  }

  #changed() {
    const busy = this.#uploads.filter(({ state }) => state.kind === 'sending' || state.kind === 'checking').length
    const next = this.#uploads.filter(({ state }) => state.kind === 'waiting').slice(0, Math.max(0, AT_ONCE - busy))
    for (const upload of next) this.#send(upload)
    this.#shown = this.#uploads.map(({ id, name, bytes, state }) => ({ id, name, bytes, state }))
    for (const listener of this.#listeners) listener()
  }

  // The older of the browser's two ways of asking: it alone tells how much of a body is sent.
  #send(upload: Queued) {
    const request = new XMLHttpRequest()
    const become = (state: UploadState) => {
      if (upload.state.kind === 'cancelled') return
      upload.state = state
      this.#changed()
    }
    upload.request = request
    upload.state = { kind: 'sending', share: 0 }
    request.upload.onprogress = ({ loaded, total }) => become({ kind: 'sending', share: total ? loaded / total : 0 })
    request.upload.onload = () => become({ kind: 'checking' })
    request.onload = () => become(answerOf(request))
    request.onerror = () => become({ kind: 'refused', reason: 'unreachable' })
    request.responseType = 'json'
    request.open('POST', `/api/desk/media?name=${encodeURIComponent(upload.name)}`)
    request.send(upload.file)
  }
}

interface Answer {
  outcome?: 'new' | 'same'
  entry?: LibraryEntry
  alike?: LibraryEntry[]
  issues?: { message: string }[]
}

function answerOf({ status, response }: XMLHttpRequest): UploadState {
  const { outcome, entry, alike = [], issues } = (response ?? {}) as Answer
  if (entry && outcome) return { kind: 'done', outcome, entry, alike }
  if (status === 401) return { kind: 'refused', reason: 'signedOut' }
  if (status === 403) return { kind: 'refused', reason: 'forbidden' }
  return { kind: 'refused', reason: issues?.[0]?.message.replace(/^refused\./, '') ?? 'failed' }
}
