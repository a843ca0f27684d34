/** One row of everything, all of it right: what the tests of the constraints change one thing about. */
export const BASE = `
  INSERT INTO app_user (id, email, name, role, password_hash) VALUES (gen_random_uuid(), 'editor@plenary.test', 'Editor', 'editor', '');
  INSERT INTO user_session (id, user_id, created_at, expires_at, last_seen_at)
    SELECT gen_random_uuid(), id, now(), now() + interval '1 day', now() FROM app_user;
  INSERT INTO account_link (id, purpose, email, created_at, expires_at, role)
    VALUES (gen_random_uuid(), 'invitation', 'new@plenary.test', now(), now() + interval '1 day', 'editor');
  INSERT INTO audit_event (id, at, verb, subject, actor_label) VALUES (gen_random_uuid(), now(), 'publish', 'article', 'a job');

  INSERT INTO series (id, slug, name, abbreviation) VALUES (gen_random_uuid(), 'wpc', 'World Policy Conference', 'WPC');
  INSERT INTO edition (id, series_id, slug, number, year, status, city, country, time_zone, starts_on, ends_on)
    SELECT gen_random_uuid(), id, 'wpc-' || year, number, year, 'held', 'Abu Dhabi', 'AE', 'Asia/Dubai', '2024-12-13', '2024-12-15'
    FROM series, (VALUES (17, 2024), (18, 2025)) AS meeting (number, year);
  INSERT INTO venue (id, name, city, country) VALUES (gen_random_uuid(), 'Hall', 'Abu Dhabi', 'AE');
  INSERT INTO track (id, edition_id, slug, name) SELECT gen_random_uuid(), id, 'main', 'Main' FROM edition WHERE number = 17;
  INSERT INTO session (id, edition_id, slug, title, type, day, starts_at, ends_at)
    SELECT gen_random_uuid(), id, 'opening', 'Opening', 'opening', '2024-12-14', '2024-12-14 05:00Z', '2024-12-14 06:00Z'
    FROM edition WHERE number = 17;
  INSERT INTO speaker (id, slug, name, sort_name, country)
    SELECT gen_random_uuid(), slug, slug, slug, 'KZ' FROM (VALUES ('deputy'), ('other')) AS person (slug);
  INSERT INTO organisation (id, slug, name, country) VALUES (gen_random_uuid(), 'ministry', 'Ministry', 'KZ');
  INSERT INTO topic (id, slug, name) VALUES (gen_random_uuid(), 'energy', 'Energy');
  INSERT INTO appearance (id, edition_id, session_id, speaker_id, role)
    SELECT gen_random_uuid(), session.edition_id, session.id, speaker.id, 'panellist' FROM session, speaker WHERE speaker.slug = 'deputy';
  INSERT INTO appearance (id, edition_id, speaker_id, role)
    SELECT gen_random_uuid(), edition.id, speaker.id, 'speaker' FROM edition, speaker WHERE number = 17 AND speaker.slug = 'other';

  INSERT INTO article (id, slug, kind, saved_at) VALUES (gen_random_uuid(), 'capital', 'news', now());
  INSERT INTO article_revision SELECT gen_random_uuid(), id, 1, 0, now(), NULL, 'Capital', '', '{}' FROM article;
  UPDATE article SET state = 'published', revision = 1, first_published_at = now(), last_published_at = now(),
    live_revision_id = (SELECT id FROM article_revision);
  INSERT INTO revision_name SELECT article_id, number, 'As filed', now(), NULL FROM article_revision;
  INSERT INTO comment_thread (id, article_id, block_id, block_text, passage_start, passage, created_at)
    SELECT gen_random_uuid(), id, 'b', 'Some words.', 5, 'words', now() FROM article;
  INSERT INTO comment (id, thread_id, author_id, body, created_at)
    SELECT gen_random_uuid(), comment_thread.id, app_user.id, 'Which?', now() FROM comment_thread, app_user;
  INSERT INTO preview_link (id, token_hash, article_id, revision, created_at, expires_at)
    SELECT gen_random_uuid(), repeat('a', 64), id, 1, now(), now() + interval '1 day' FROM article;
  INSERT INTO quote (id, speaker_id, appearance_id, edition_id, session_id, kind, language, created_at)
    SELECT gen_random_uuid(), speaker_id, id, edition_id, session_id, 'direct', 'en', now() FROM appearance WHERE session_id IS NOT NULL;
  INSERT INTO quote_use SELECT article.id, live_revision_id, quote.id, 'Words.', 0 FROM article, quote;

  INSERT INTO assignment (id, session_id, reporter_id, due_at, due_zone, assigned_at)
    SELECT gen_random_uuid(), session.id, app_user.id, now(), 'UTC', now() FROM session, app_user;

  INSERT INTO media_asset (id, storage_key, mime_type, bytes, sha256, width, height)
    VALUES (gen_random_uuid(), 'a.png', 'image/png', 1, repeat('a', 64), 4, 3);
  INSERT INTO address (path, subject, subject_id, changed_at) SELECT '/topics/energy', 'topic', id, now() FROM topic;
`
