/**
 * Every table of the portal's own schema: what an export of the whole portal holds, and what it leaves out and why. A table
 * that stands in neither list fails a test, and so does a column of an account that nobody has decided about.
 */
export const EXPORTED = [
  'organisation',
  'organisation_name',
  'series',
  'venue',
  'room',
  'app_user',
  'app_user_edition',
  'edition',
  'track',
  'topic',
  'media_asset',
  'media_person',
  'speaker',
  'name_variant',
  'office',
  'speaker_merge',
  'speaker_split',
  'namesakes',
  'session',
  'session_title',
  'session_topic',
  'appearance',
  'material',
  'programme_version',
  'import_run',
  'source_ref',
  'article',
  'article_revision',
  'revision_name',
  'article_status',
  'correction',
  'article_edition',
  'article_session',
  'article_speaker',
  'article_topic',
  'article_organisation',
  'article_media',
  'quote',
  'quote_use',
  'quote_version',
  'assignment',
  'comment_thread',
  'comment',
  'comment_mention',
  'bulk_run',
  'address',
  'site_revision',
  'audit_event',
] as const

export type ExportedTable = (typeof EXPORTED)[number]

export const LEFT_OUT = {
  user_session: 'signs somebody in',
  known_device: 'lets a browser in past strangers’ tries',
  authenticator: 'a secret of the second factor',
  recovery_code: 'a secret of the second factor',
  passkey: 'a second factor, bound to the address of this portal',
  user_identity: 'signs somebody in; made again at the first single sign-on',
  account_link: 'opens accounts',
  preview_link: 'opens drafts, at the address of this portal',
  try_counter: 'who is slowed down just now',
  presence: 'who looks at a story just now',
  import_draft: 'a programme file on its way in',
  link_check: 'asked again from the web',
  search_name: 'made from the names',
  revision_media: 'made from the revisions',
  content_epoch: 'each portal counts its own',
  _prisma_migrations: 'the manifest names the last of them',
} as const satisfies Record<string, string>

/** Schemas of the database that are left out as a whole. */
export const LEFT_OUT_SCHEMAS = {
  search: 'made from the content',
  graphile_worker: 'the queue; what is planned stands in the stories',
} as const satisfies Record<string, string>

/** What of an account goes out, and what stays: nobody signs in to another portal with what an export holds. */
export const ACCOUNT_COLUMNS = {
  exported: ['id', 'email', 'name', 'role', 'sections', 'disabled_at', 'created_at'],
  leftOut: ['password_hash'],
} as const

/** Whether a column of an exported table goes out. */
export function isExportedColumn(table: ExportedTable, column: string): boolean {
  return table !== 'app_user' || (ACCOUNT_COLUMNS.exported as readonly string[]).includes(column)
}
