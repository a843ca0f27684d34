/**
 * On top of the demo world: a row of everything that it has none of, and of everything that leads round in a circle. Run as one
 * statement after another.
 */
export const FULL_WORLD = `
  INSERT INTO app_user (id, email, name, role, password_hash) VALUES
    (gen_random_uuid(), 'ada@plenary.test', 'Ada Editor', 'editor', 'a hash that stays'),
    (gen_random_uuid(), 'bob@plenary.test', 'Bob Reporter', 'contributor', NULL);
  INSERT INTO app_user_edition SELECT app_user.id, edition.id FROM app_user, edition WHERE name = 'Bob Reporter' AND number = 1;
  INSERT INTO user_session (id, user_id, created_at, expires_at, last_seen_at)
    SELECT gen_random_uuid(), id, now(), now() + interval '1 day', now() FROM app_user;
  INSERT INTO recovery_code (id, user_id, code_hash) SELECT gen_random_uuid(), id, 'a code that stays' FROM app_user;

  INSERT INTO media_asset (id, storage_key, mime_type, bytes, sha256, looks, keywords, width, height, focus_x)
    VALUES (gen_random_uuid(), 'lost/file.png', 'image/png', 1, repeat('a', 64), 9223372036854775807, '{"a, b","\\"c\\""}', 4, 3, 0.1);
  UPDATE speaker SET portrait_id = (SELECT id FROM media_asset LIMIT 1), biography = E'Two lines,\\nwith “signs” and \\\\ and 日本.'
    WHERE slug = 'edi-rama';
  INSERT INTO media_person SELECT portrait_id, id FROM speaker WHERE portrait_id IS NOT NULL;
  INSERT INTO name_variant (id, speaker_id, value, kind) SELECT gen_random_uuid(), id, 'Another Spelling', 'alias' FROM speaker WHERE slug = 'edi-rama';
  INSERT INTO office (id, speaker_id, title, since) SELECT gen_random_uuid(), id, 'Painter', '1990' FROM speaker WHERE slug = 'edi-rama';
  INSERT INTO speaker (id, slug, name, sort_name, merged_into_id) SELECT gen_random_uuid(), 'merged', 'Merged', 'Merged', id FROM speaker LIMIT 1;
  INSERT INTO speaker_merge (id, kept_id, merged_id, at, before) SELECT gen_random_uuid(), merged_into_id, id, now(), '{"a": 1.50}' FROM speaker WHERE slug = 'merged';
  INSERT INTO speaker_split (id, from_id, into_id, at, quote_ids, article_ids)
    SELECT gen_random_uuid(), one.id, other.id, now(), ARRAY(SELECT id FROM quote), ARRAY(SELECT id FROM article) FROM speaker one, speaker other WHERE one.slug = 'edi-rama' AND other.slug = 'merged';
  INSERT INTO namesakes (one_id, other_id, at) SELECT least(one.id, other.id), greatest(one.id, other.id), now() FROM speaker one, speaker other WHERE one.slug = 'edi-rama' AND other.slug = 'merged';
  INSERT INTO organisation_name (id, organisation_id, value) SELECT gen_random_uuid(), id, 'Another name' FROM organisation LIMIT 1;

  UPDATE session SET parent_id = (SELECT id FROM session first WHERE first.edition_id = session.edition_id ORDER BY id LIMIT 1)
    WHERE id = (SELECT id FROM session last WHERE last.edition_id = (SELECT edition_id FROM session GROUP BY edition_id HAVING count(*) > 1 LIMIT 1) ORDER BY id DESC LIMIT 1);
  INSERT INTO session_title (id, session_id, title) SELECT gen_random_uuid(), id, 'Un autre titre' FROM session LIMIT 1;
  INSERT INTO session_topic SELECT session.id, topic.id FROM session, topic LIMIT 1;
  INSERT INTO room (id, venue_id, name) SELECT gen_random_uuid(), id, 'Small hall' FROM venue LIMIT 1;
  INSERT INTO track (id, edition_id, slug, name) SELECT gen_random_uuid(), id, 'main', 'Main' FROM edition LIMIT 1;
  INSERT INTO material (id, session_id, kind, title, url, added_at) SELECT gen_random_uuid(), id, 'document', 'Notes', 'https://plenary.example/notes', now() FROM session LIMIT 1;
  INSERT INTO programme_version (id, edition_id, number, name, at, programme, changes) SELECT gen_random_uuid(), id, 1, 'First', now(), '[]', '[]' FROM edition LIMIT 1;
  INSERT INTO import_run (id, edition_id, dialect, file_name, digest, at, counts, oddities, journal)
    SELECT gen_random_uuid(), id, 'csv', 'a.csv', repeat('0', 64), now(), '{}', '[]', '{}' FROM edition LIMIT 1;
  INSERT INTO source_ref (id, edition_id, family, kind, key, session_id, said, run_id)
    SELECT gen_random_uuid(), session.edition_id, 'csv', 'session', '1', session.id, '{"title": "T"}', import_run.id FROM session, import_run LIMIT 1;

  INSERT INTO article (id, slug, kind, saved_at, revision, created_by_id, translation_of_id)
    SELECT gen_random_uuid(), 'a-draft', 'news', now(), 1, app_user.id, article.id FROM app_user, article LIMIT 1;
  INSERT INTO article_revision (id, article_id, number, base_number, created_at, headline, standfirst, content)
    SELECT gen_random_uuid(), id, 1, 0, now(), 'A draft', '', '{}' FROM article WHERE slug = 'a-draft';
  INSERT INTO revision_name SELECT id, 1, 'As filed', now(), NULL FROM article WHERE slug = 'a-draft';
  INSERT INTO correction (id, article_id, kind, note, revision, at) SELECT gen_random_uuid(), id, 'update', 'A note', 1, now() FROM article LIMIT 1;
  INSERT INTO article_organisation SELECT article.id, organisation.id FROM article, organisation LIMIT 1 ON CONFLICT DO NOTHING;
  INSERT INTO article_media SELECT article.id, media_asset.id FROM article, media_asset LIMIT 1 ON CONFLICT DO NOTHING;
  INSERT INTO quote_version (id, article_id, quote_id, text, language, source_name) SELECT gen_random_uuid(), article_id, quote_id, 'Words.', 'en', 'A source' FROM quote_use LIMIT 1;
  INSERT INTO assignment (id, session_id, reporter_id, due_at, due_zone, assigned_at)
    SELECT gen_random_uuid(), session.id, app_user.id, now(), 'UTC', now() FROM session, app_user LIMIT 1;
  INSERT INTO comment_thread (id, article_id, block_id, block_text, passage_start, passage, created_at)
    SELECT gen_random_uuid(), id, 'b', 'Some words.', 5, 'words', now() FROM article LIMIT 1;
  INSERT INTO comment (id, thread_id, author_id, body, created_at) SELECT gen_random_uuid(), comment_thread.id, app_user.id, 'Which?', now() FROM comment_thread, app_user LIMIT 1;
  INSERT INTO comment_mention SELECT comment.id, app_user.id FROM comment, app_user LIMIT 1;
  INSERT INTO bulk_run (id, started_at, by_id, verb, outcomes) SELECT gen_random_uuid(), now(), id, 'submit', '[]' FROM app_user LIMIT 1;
  INSERT INTO preview_link (id, token_hash, article_id, revision, created_at, expires_at)
    SELECT gen_random_uuid(), repeat('b', 64), id, 1, now(), now() + interval '1 day' FROM article LIMIT 1;
  INSERT INTO address (path, subject, subject_id, state, moved_to, changed_at) SELECT '/speakers/merged', 'speaker', id, 'moved', '/speakers/edi-rama', now() FROM speaker WHERE slug = 'merged';
`
