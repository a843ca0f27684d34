/** A passage of a story as it stood when somebody said something about it. */
export interface Passage {
  blockId: string
  /** The whole text of the block then. */
  blockText: string
  /** In UTF-16 units from the start of the block's text. */
  start: number
  /** The words themselves; empty: the whole block, such as a picture. */
  words: string
}

export interface StoryComment {
  id: string
  authorId: string | null
  author: string | null
  body: string
  /** Milliseconds since 1970. */
  atMs: number
  edited: boolean
  deleted: boolean
}

export interface Thread {
  id: string
  passage: Passage
  resolved: { by: string | null } | null
  /** In the order in which they were written; never empty. */
  comments: StoryComment[]
}

/** Somebody who may see the story, and so can be mentioned in it. */
export interface Colleague {
  id: string
  name: string
}

/** All that was said about a story, for one viewer. */
export interface Discussion {
  threads: Thread[]
  colleagues: Colleague[]
  mayResolve: boolean
}

/** A comment that names the viewer. */
export interface MentionOfMe {
  commentId: string
  threadId: string
  articleId: string
  headline: string
  author: string | null
  body: string
  at: Date
  read: boolean
}
