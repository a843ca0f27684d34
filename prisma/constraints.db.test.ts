import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BASE } from './testing/constraint-world'

// What the database refuses, whatever the code above it does. Each statement changes one thing about a world that is right.
const REFUSED: Record<string, string[]> = {
  content_epoch_one_row: ['INSERT INTO content_epoch (id) VALUES (2)'],

  series_slug_form: [`UPDATE series SET slug = 'World Policy'`],
  edition_slug_form: [`UPDATE edition SET slug = 'wpc--2024'`],
  track_slug_form: [`UPDATE track SET slug = 'énergie'`],
  session_slug_form: [`UPDATE session SET slug = '-opening'`],
  speaker_slug_form: [`UPDATE speaker SET slug = 'de/montbrial'`],
  organisation_slug_form: [`UPDATE organisation SET slug = ''`],
  topic_slug_form: [`UPDATE topic SET slug = 'energy_'`],
  article_slug_form: [`UPDATE article SET slug = 'Capital'`],

  edition_country_form: [`UPDATE edition SET country = 'ae'`],
  venue_country_form: [`UPDATE venue SET country = 'A1'`],
  organisation_country_form: [`UPDATE organisation SET country = 'F'`],
  speaker_country_form: [`UPDATE speaker SET country = '  '`],

  edition_number_positive: ['UPDATE edition SET number = 0'],
  edition_days_in_order: [
    `UPDATE edition SET starts_on = '2024-12-15', ends_on = '2024-12-13'`,
    `UPDATE edition SET starts_on = NULL, ends_on = '2024-12-13'`,
  ],
  edition_has_place: [
    'UPDATE edition SET city = NULL',
    'UPDATE edition SET time_zone = NULL',
    `UPDATE edition SET status = 'planned', city = NULL`,
  ],
  edition_not_held_has_no_days: [`UPDATE edition SET status = 'not_held'`],

  session_times_in_order: [
    `UPDATE session SET ends_at = starts_at`,
    `UPDATE session SET starts_at = NULL, ends_at = '2024-12-14 10:00Z'`,
  ],
  session_time_has_day: ['UPDATE session SET day = NULL'],
  session_not_its_own_part: ['UPDATE session SET parent_id = id'],
  session_replacement_has_status: [
    `UPDATE session SET replaced_by_id = id, status = 'replaced'`,
    `UPDATE session SET replaced_by_id = gen_random_uuid()`,
  ],
  session_previous_time_is_another: ['UPDATE session SET previously_starts_at = starts_at'],

  article_revision_not_negative: ['UPDATE article SET revision = -1'],
  article_published_is_live: [
    'UPDATE article SET live_revision_id = NULL',
    'UPDATE article SET first_published_at = NULL, last_published_at = NULL',
  ],
  article_retracted_is_not_live: [`UPDATE article SET state = 'retracted'`],
  article_scheduled_has_time: [`UPDATE article SET state = 'scheduled'`],
  article_plan_whole: [
    'UPDATE article SET publish_at = now()',
    `UPDATE article SET publish_zone = 'Asia/Almaty'`,
    'UPDATE article SET planned_revision = revision',
  ],
  article_plan_has_state: [
    `UPDATE article SET state = 'retracted', live_revision_id = NULL, publish_at = now(), publish_zone = 'UTC', planned_revision = revision`,
  ],
  article_plan_revision_exists: [
    `UPDATE article SET publish_at = now(), publish_zone = 'UTC', planned_revision = revision + 1`,
    `UPDATE article SET publish_at = now(), publish_zone = 'UTC', planned_revision = 0`,
  ],
  article_plan_keeps_embargo: [
    `UPDATE article SET embargo_until = now() + interval '1 day', embargo_reason = 'Asked for', publish_at = now(), publish_zone = 'UTC', planned_revision = revision`,
  ],
  article_planned_correction_is_of_the_plan: [
    `UPDATE article SET planned_correction = '{}'`,
    `UPDATE article SET state = 'scheduled', publish_at = now(), publish_zone = 'UTC', planned_revision = revision, planned_correction = '{}'`,
  ],
  article_embargo_has_reason: [
    'UPDATE article SET embargo_until = now()',
    `UPDATE article SET embargo_reason = 'Asked for'`,
  ],
  article_deleted_is_at_rest: ['UPDATE article SET deleted_at = now()'],
  article_status_failure_is_of_the_plan: [
    `INSERT INTO article_status (id, article_id, state, revision, at, failure) SELECT gen_random_uuid(), id, 'draft', 1, now(), '[]' FROM article`,
    `INSERT INTO article_status (id, article_id, state, revision, at, verb, failure) SELECT gen_random_uuid(), id, 'draft', 1, now(), 'publish', '[]' FROM article`,
  ],
  assignment_drop_has_reason: [
    'UPDATE assignment SET dropped_at = now()',
    `UPDATE assignment SET drop_reason = 'Called off'`,
    `UPDATE assignment SET dropped_at = now(), drop_reason = ''`,
  ],
  assignment_version_positive: ['UPDATE assignment SET version = 0'],
  article_published_in_order: [
    `UPDATE article SET last_published_at = first_published_at - interval '1 second'`,
    `UPDATE article SET state = 'draft', first_published_at = NULL`,
  ],
  article_not_its_own_translation: ['UPDATE article SET translation_of_id = id'],
  article_revision_follows_base: [
    `INSERT INTO article_revision SELECT gen_random_uuid(), id, 2, 2, now(), NULL, '', '', '{}' FROM article`,
    `INSERT INTO article_revision SELECT gen_random_uuid(), id, 2, -1, now(), NULL, '', '', '{}' FROM article`,
  ],
  correction_revision_positive: [
    `INSERT INTO correction (id, article_id, kind, note, revision, at) SELECT gen_random_uuid(), id, 'update', '', 0, now() FROM article`,
  ],

  revision_name_has_words: [`UPDATE revision_name SET name = ''`],

  comment_thread_passage_start_not_negative: ['UPDATE comment_thread SET passage_start = -1'],
  comment_thread_resolved_by_whom_and_when: ['UPDATE comment_thread SET resolved_by_id = (SELECT id FROM app_user)'],
  comment_empty_when_deleted: [`UPDATE comment SET body = ''`, 'UPDATE comment SET deleted_at = now()'],
  preview_link_token_hash_form: [`UPDATE preview_link SET token_hash = 'token'`],
  preview_link_revision_positive: ['UPDATE preview_link SET revision = 0'],
  preview_link_ends: ['UPDATE preview_link SET expires_at = created_at'],
  preview_link_revoked_after: [`UPDATE preview_link SET revoked_at = created_at - interval '1 second'`],
  link_check_href_form: [
    `INSERT INTO link_check VALUES ('ftp://harbour.example', 'answers', now())`,
    `INSERT INTO link_check VALUES ('https://' || repeat('x', 2000), 'answers', now())`,
  ],

  quote_has_speaker: ['UPDATE quote SET speaker_id = NULL, appearance_id = NULL'],
  quote_reason_instead_of_speaker: [`UPDATE quote SET unattributed_reason = 'Chatham House rule.'`],
  quote_checked_is_verified: ['UPDATE quote SET verified_at = now()'],
  quote_checked_has_time: [
    `UPDATE quote SET verification = 'verified', verified_by_id = (SELECT id FROM app_user LIMIT 1)`,
  ],
  quote_moment_not_negative: ['UPDATE quote SET moment_ms = -1'],
  quote_appearance_has_speaker: [`UPDATE quote SET speaker_id = NULL, speaker_label = 'the moderator'`],
  quote_session_has_edition: ['UPDATE quote SET edition_id = NULL'],
  quote_use_has_text: [`UPDATE quote_use SET text = ''`],

  media_asset_focus_inside: ['UPDATE media_asset SET focus_x = 1.1', 'UPDATE media_asset SET focus_y = -0.1'],
  media_asset_hand_crops_named: [
    `UPDATE media_asset SET hand_crops = '[]'`,
    `UPDATE media_asset SET hand_crops = 'null'`,
  ],
  media_asset_version_counts: ['UPDATE media_asset SET version = 0'],
  media_asset_master_apart: [
    `UPDATE media_asset SET master_key = storage_key, renditions = 'x'`,
    `UPDATE media_asset SET master_key = 'masters/a.jpg'`,
  ],
  media_asset_has_bytes: ['UPDATE media_asset SET bytes = 0'],
  media_asset_sha256_form: [`UPDATE media_asset SET sha256 = repeat('A', 64)`],
  media_asset_size_whole: [
    'UPDATE media_asset SET width = NULL',
    'UPDATE media_asset SET height = NULL',
    'UPDATE media_asset SET width = 0',
  ],

  address_path_form: [
    `UPDATE address SET path = 'topics/energy'`,
    `UPDATE address SET state = 'moved', moved_to = 'x'`,
  ],
  address_moved_leads_somewhere: [
    `UPDATE address SET state = 'moved'`,
    `UPDATE address SET moved_to = '/topics/power'`,
  ],
  address_moved_elsewhere: [`UPDATE address SET state = 'moved', moved_to = path`],

  programme_version_number_positive: [
    `INSERT INTO programme_version (id, edition_id, number, name, at, programme, changes)
       SELECT gen_random_uuid(), id, 0, 'First', now(), '{}', '[]' FROM edition WHERE number = 17`,
  ],
  office_says_something: [`INSERT INTO office (id, speaker_id) SELECT gen_random_uuid(), id FROM speaker`],
  office_days_form: [
    `INSERT INTO office (id, speaker_id, title, since) SELECT gen_random_uuid(), id, 'Minister', 'May 2019' FROM speaker`,
    `INSERT INTO office (id, speaker_id, title, until) SELECT gen_random_uuid(), id, 'Minister', '2019-5' FROM speaker`,
  ],
  speaker_not_merged_into_itself: ['UPDATE speaker SET merged_into_id = id'],
  organisation_not_merged_into_itself: ['UPDATE organisation SET merged_into_id = id'],
  topic_not_merged_into_itself: ['UPDATE topic SET merged_into_id = id'],
  speaker_merge_of_two: [
    `INSERT INTO speaker_merge (id, kept_id, merged_id, at, before) SELECT gen_random_uuid(), id, id, now(), '{}' FROM speaker`,
  ],
  speaker_split_of_two: [
    `INSERT INTO speaker_split (id, from_id, into_id, at) SELECT gen_random_uuid(), id, id, now() FROM speaker`,
  ],
  namesakes_in_order: [
    `INSERT INTO namesakes (one_id, other_id, at) SELECT max(id::text)::uuid, min(id::text)::uuid, now() FROM speaker`,
  ],
  site_revision_number_is_positive: [
    `INSERT INTO site_revision (part, number, content, saved_at) VALUES ('about', 0, '{}', now())`,
  ],
  material_url_is_web: [
    `INSERT INTO material (id, session_id, kind, title, url, added_at)
       SELECT gen_random_uuid(), id, 'document', 'Paper', 'javascript:alert(1)', now() FROM session`,
  ],
  material_title_is_something: [
    `INSERT INTO material (id, session_id, kind, title, url, added_at)
       SELECT gen_random_uuid(), id, 'document', '  ', 'https://harbour.example/paper', now() FROM session`,
  ],

  app_user_email_lower_case: [`UPDATE app_user SET email = 'Editor@plenary.test'`],
  account_link_email_lower_case: [`UPDATE account_link SET email = 'New@plenary.test'`],
  account_link_lasts: ['UPDATE account_link SET expires_at = created_at'],
  account_link_ends_once: ['UPDATE account_link SET used_at = now(), withdrawn_at = now()'],
  account_link_offers_role: [
    'UPDATE account_link SET role = NULL',
    `UPDATE account_link SET purpose = 'password_reset'`,
  ],
  account_link_offers_editions: [
    `UPDATE account_link SET role = 'administrator', edition_ids = ARRAY[gen_random_uuid()]`,
    `UPDATE account_link SET purpose = 'password_reset', role = NULL, edition_ids = ARRAY[gen_random_uuid()]`,
  ],
  user_session_lasts: ['UPDATE user_session SET expires_at = created_at'],
  audit_event_one_actor: [
    `INSERT INTO audit_event (id, at, verb, subject) VALUES (gen_random_uuid(), now(), 'publish', 'article')`,
    `INSERT INTO audit_event (id, at, verb, subject, actor_id, actor_label)
       SELECT gen_random_uuid(), now(), 'publish', 'article', id, 'a job' FROM app_user`,
  ],

  appearance_edition_id_session_id_speaker_id_role_key: [
    `INSERT INTO appearance (id, edition_id, speaker_id, role) SELECT gen_random_uuid(), edition_id, speaker_id, role FROM appearance WHERE session_id IS NULL`,
  ],
  // Things that belong together must belong to the same edition, article or speaker.
  session_parent_id_edition_id_fkey: [
    `INSERT INTO session (id, edition_id, slug, title, type, parent_id)
       SELECT gen_random_uuid(), edition.id, 'part', 'Part', 'speech', session.id FROM edition, session WHERE edition.number = 18`,
  ],
  appearance_session_id_edition_id_fkey: [
    `UPDATE appearance SET edition_id = (SELECT id FROM edition WHERE number = 18) WHERE session_id IS NOT NULL`,
  ],
  quote_appearance_id_speaker_id_fkey: [`UPDATE quote SET speaker_id = (SELECT id FROM speaker WHERE slug = 'other')`],
  article_live_revision_id_id_fkey: [
    `INSERT INTO article (id, slug, kind, saved_at, live_revision_id)
       SELECT gen_random_uuid(), 'other', 'news', now(), live_revision_id FROM article`,
  ],
}

const ALLOWED: Record<string, string> = {
  'a part that is not dated': 'UPDATE session SET day = NULL, starts_at = NULL, ends_at = NULL',
  'an edition that was not held and has no place': `UPDATE edition SET status = 'not_held', starts_on = NULL, ends_on = NULL, city = NULL, time_zone = NULL`,
  'an update in preparation of a story that is live': `UPDATE article SET state = 'draft'`,
  'a retracted story that remembers when it was published': `UPDATE article SET state = 'retracted', live_revision_id = NULL`,
  'a comment that was deleted': `UPDATE comment SET body = '', deleted_at = now()`,
  'a thread whose resolver has left': 'UPDATE comment_thread SET resolved_at = now()',
  'a quote that nobody is named for, on purpose': `UPDATE quote SET speaker_id = NULL, appearance_id = NULL, unattributed_reason = 'Chatham House rule.'`,
  'a quote of somebody without a name': `UPDATE quote SET speaker_id = NULL, appearance_id = NULL, speaker_label = 'the moderator'`,
  'a picture of unknown size': 'UPDATE media_asset SET width = NULL, height = NULL',
  'a moved address': `UPDATE address SET state = 'moved', moved_to = '/topics/power'`,
  'emptying everything': 'TRUNCATE article_revision, audit_event CASCADE',
}

const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
beforeAll(async () => {
  await client.connect()
  await client.query(BASE)
})
afterAll(() => client.end())
beforeEach(() => client.query('BEGIN'))
afterEach(() => client.query('ROLLBACK'))

describe('the database refuses', () => {
  const cases = Object.entries(REFUSED).flatMap(([name, statements]) => statements.map((sql) => ({ name, sql })))
  it.each(cases)('by $name: $sql', async ({ name, sql }) => {
    await expect(client.query(sql)).rejects.toMatchObject({ constraint: name })
  })

  it.each(['article_revision', 'audit_event'])('to change or remove what %s keeps', async (table) => {
    await client.query('SAVEPOINT before')
    await expect(client.query(`UPDATE ${table} SET id = id`)).rejects.toThrow(`${table} only grows: UPDATE is refused`)
    await client.query('ROLLBACK TO before')
    await expect(client.query(`DELETE FROM ${table}`)).rejects.toThrow(`${table} only grows: DELETE is refused`)
  })
})

describe('the database allows', () => {
  it.each(Object.entries(ALLOWED))('%s', async (_, sql) => {
    expect((await client.query(sql)).rowCount).not.toBe(0)
  })
})

it('has no check that is not tried here', async () => {
  const { rows } = await client.query<{ conname: string }>(
    `SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace`,
  )
  expect(rows.map((row) => row.conname).filter((name) => !(name in REFUSED))).toEqual([])
})
