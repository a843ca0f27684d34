/** Why a file is not imported at all. Each has its words in the messages of imports. */
export type Refusal =
  | 'empty'
  | 'too-large'
  | 'too-deep'
  | 'too-many-parts'
  | 'wrong-encoding'
  | 'unknown-encoding'
  | 'packed'
  | 'not-well-formed'
  | 'entities'
  | 'unknown-form'
  | 'other-sessionize-view'
  | 'no-sessions'
  | 'columns-unclear'
  | 'no-time-zone'
  | 'wrong-time-zone'
  | 'folder-incomplete'

/** A file that cannot be read as a programme. Expected: the importer answers it as a problem with a place. */
export class UnreadableFile extends Error {
  constructor(
    readonly refusal: Refusal,
    /** The line or path, where there is one. */
    readonly at: string | null = null,
    /** What was found, in the file's own words; short. */
    readonly found: string | null = null,
    /** The columns of a table of which it is not clear what they mean. */
    readonly columns: readonly string[] = [],
  ) {
    super([refusal, at, found].filter(Boolean).join(' · '))
    this.name = 'UnreadableFile'
  }
}
