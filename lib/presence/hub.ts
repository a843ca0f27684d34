import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '@/lib/platform/log'
import { keepPresent } from './commands/keep-present'
import { leaveStory } from './commands/leave-story'
import { mayStillLook } from './commands/may-still-look'
import { readRooms } from './commands/read-rooms'
import type { Room } from './model'

/** One open event stream of this process. */
export interface Watcher {
  stream: string
  articleId: string
  sessionId: string
  show: (room: Room) => void
  /** Ends the answer. `over`: the viewer may not look any more. */
  end: (over: boolean) => void
}

// However fast cursors move, a story is read anew at most this often.
const READ_GAP_MS = 40

/**
 * The streams that one process serves. What is so is in the database; the hub reads it when there is news and with each
 * beat, once for all who watch a story, and shows it to whom it is new.
 */
export class Hub {
  readonly #log: Log
  readonly #now: () => Date
  readonly #watchers = new Map<Watcher, { told: string }>()
  readonly #wanted = new Set<string>()
  #reading = false
  readonly #leaving = new Set<Promise<void>>()
  #failing = false

  constructor({ log, now }: { log: Log; now: () => Date }) {
    this.#log = log
    this.#now = now
  }

  enter(watcher: Watcher): void {
    this.#watchers.set(watcher, { told: '' })
    this.news(watcher.articleId)
  }

  /** The window is closed. Its row goes at once; if the database is away, it is lost like that of a killed process. */
  async leave(watcher: Watcher): Promise<void> {
    if (!this.#watchers.delete(watcher)) return
    const leaving = leaveStory(watcher.articleId, watcher.stream).catch((error: unknown) => {
      this.#log.warn({ err: error }, 'A closed window could not be taken off its story; it will be lost in a moment')
    })
    this.#leaving.add(leaving)
    await leaving
    this.#leaving.delete(leaving)
  }

  news(articleId: string): void {
    if (this.#stories().has(articleId)) this.#read([articleId])
  }

  /** Anything may have happened. */
  newsOfAll(): void {
    this.#read([...this.#stories()])
  }

  /** Speaks for every window, sees who may still look, and finds what no news told of. What cannot be checked is ended. */
  async beat(): Promise<void> {
    const watchers = [...this.#watchers.keys()]
    if (watchers.length === 0) return
    try {
      const [kept, allowed] = await Promise.all([
        keepPresent(watchers.map(({ stream }) => stream)),
        mayStillLook(watchers, this.#now()),
      ])
      for (const [index, watcher] of watchers.entries()) {
        if (!allowed[index]) this.#end(watcher, true)
        else if (!kept.has(watcher.stream)) this.#end(watcher, false)
      }
      this.#failing = false
      this.newsOfAll()
    } catch (error) {
      this.#failed(error)
    }
  }

  /** Every closed window is off its story. */
  async settled(): Promise<void> {
    await Promise.all(this.#leaving)
  }

  endAll(): void {
    for (const watcher of [...this.#watchers.keys()]) this.#end(watcher, false)
  }

  #stories(): Set<string> {
    return new Set([...this.#watchers.keys()].map(({ articleId }) => articleId))
  }

  #end(watcher: Watcher, over: boolean): void {
    watcher.end(over)
    void this.leave(watcher)
  }

  #read(articleIds: string[]): void {
    for (const id of articleIds) this.#wanted.add(id)
    if (!this.#reading) void this.#readWanted()
  }

  async #readWanted(): Promise<void> {
    this.#reading = true
    while (this.#wanted.size > 0) {
      const articleIds = [...this.#wanted]
      this.#wanted.clear()
      try {
        this.#show(await readRooms(articleIds))
      } catch (error) {
        this.#failed(error)
      }
      await pause(READ_GAP_MS)
    }
    this.#reading = false
  }

  #show(rooms: Map<string, Room>): void {
    for (const [watcher, memory] of this.#watchers) {
      const room = rooms.get(watcher.articleId)
      if (!room) continue
      const telling = JSON.stringify(room)
      if (telling === memory.told) continue
      memory.told = telling
      watcher.show(room)
    }
  }

  #failed(error: unknown): void {
    if (!this.#failing)
      this.#log.warn({ err: error }, 'Colleagues cannot be shown to each other; the streams are ended')
    this.#failing = true
    this.endAll()
  }
}
