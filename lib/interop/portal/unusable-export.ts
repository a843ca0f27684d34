/** Why a portal is not filled from an export, or an export not written. Expected: the command line answers it in words. */
export type ExportRefusal =
  | 'folder-taken'
  | 'no-manifest'
  | 'manifest-unclear'
  | 'other-schema'
  | 'portal-not-empty'
  | 'other-columns'
  | 'file-missing'
  | 'line-unclear'
  | 'line-too-long'
  | 'not-as-written'
  | 'database-refuses'

export class UnusableExport extends Error {
  constructor(
    readonly refusal: ExportRefusal,
    /** The file and line, or the table. */
    readonly at: string | null = null,
    /** What was found; short. */
    readonly found: string | null = null,
  ) {
    super([refusal, at, found].filter(Boolean).join(' · '))
    this.name = 'UnusableExport'
  }
}
