-- What search reads, in a schema of its own: docs/decisions/0020. Derived from the content, by triggers and in the content's
-- own transaction, so that a command, an import and a hand in the database are found alike, and a draft never is.
CREATE SCHEMA search;

-- Words as they are compared: small, without accents and marks, one blank between them.
CREATE FUNCTION search.fold(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT btrim(regexp_replace(
    lower(public.unaccent('public.unaccent', regexp_replace(normalize(words, NFKC), '[\u0300-\u036f\u064b-\u065f\u0670\u00ad\u200b-\u200f]+', '', 'g'))),
    '[^[:alnum:]]+', ' ', 'g'))
$$;

-- Whose endings are cut off: those of English and French. Any other language is taken word by word.
CREATE FUNCTION search.configuration(language text) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE left(language, 2)
    WHEN 'en' THEN 'pg_catalog.english'::regconfig
    WHEN 'fr' THEN 'pg_catalog.french'::regconfig
    ELSE 'pg_catalog.simple'::regconfig
  END
$$;

-- Cut off where a tsvector would no longer hold it.
CREATE FUNCTION search.words(language text, folded text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector(search.configuration(language), left(folded, 200000))
$$;

-- Every word once, as the number that it is kept under: a third of what the words themselves take. Two words with one number
-- are one in some ten thousand.
CREATE FUNCTION search.codes(words tsvector) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT ('x' || left(md5(lexeme), 8))::bit(32)::int), '{}')
  FROM unnest(tsvector_to_array(words)) lexeme
$$;

-- The tables ---------------------------------------------------------------------------------------------------------------

-- One row for each thing that can be found as a whole, with all that it is narrowed by. Divided by kind, so that counting the
-- stories with a common word reads no quotes.
CREATE TABLE search.document (
  kind text NOT NULL,
  id uuid NOT NULL,
  -- By which newer and older is decided; -infinity where nothing tells.
  dated date NOT NULL,
  language text,
  edition_ids uuid[] NOT NULL,
  session_ids uuid[] NOT NULL,
  speaker_ids uuid[] NOT NULL,
  topic_ids uuid[] NOT NULL,
  countries text[] NOT NULL,
  -- Folded: the headline, the titles, the names; of a quote its words.
  title text NOT NULL,
  -- What its relevance is judged by. A: title, B: people, C: standfirst; of what is short also the text, as D.
  head tsvector NOT NULL,
  -- What it is found by: every word, that of the text included.
  codes int[] NOT NULL,
  PRIMARY KEY (kind, id)
) PARTITION BY LIST (kind);

CREATE TABLE search.speaker_document PARTITION OF search.document FOR VALUES IN ('speaker');
CREATE TABLE search.session_document PARTITION OF search.document FOR VALUES IN ('session');
CREATE TABLE search.article_document PARTITION OF search.document FOR VALUES IN ('article');
CREATE TABLE search.quote_document PARTITION OF search.document FOR VALUES IN ('quote');

-- Counting and sorting read these rows by the ten thousand: whatever is long lies elsewhere.
ALTER TABLE search.document
  ALTER title SET STORAGE MAIN, ALTER edition_ids SET STORAGE MAIN, ALTER session_ids SET STORAGE MAIN,
  ALTER speaker_ids SET STORAGE MAIN, ALTER topic_ids SET STORAGE MAIN, ALTER countries SET STORAGE MAIN;
ALTER TABLE search.article_document SET (toast_tuple_target = 128);

CREATE INDEX document_codes ON search.document USING gin (codes);
CREATE INDEX document_speakers ON search.document USING gin (speaker_ids);
CREATE INDEX article_title ON search.article_document USING gin (search.words(language, title));
CREATE INDEX session_title ON search.session_document USING gin (search.words(language, title));

-- One row for each paragraph of a story, an abstract, a biography. For phrases, for words that stand together, for what is shown.
CREATE TABLE search.passage (
  document uuid NOT NULL,
  -- Of a story the number of the block, counted from 1; 0 is the standfirst.
  position int NOT NULL,
  language text,
  -- Who says something in it, or is spoken of by name.
  speaker_ids uuid[],
  -- Folded.
  words text NOT NULL
);
CREATE INDEX passage_document ON search.passage (document);
CREATE INDEX passage_words ON search.passage USING gin (search.words(language, words));

-- What is offered while somebody types: each beginning under which a name or a title may be looked for.
CREATE TABLE search.beginning (
  kind text NOT NULL,
  id uuid NOT NULL,
  -- Folded, at most 80 letters.
  words text COLLATE "C" NOT NULL,
  weight real NOT NULL
);
CREATE INDEX beginning_id ON search.beginning (id);
CREATE INDEX beginning_words ON search.beginning (words);
CREATE INDEX beginning_two ON search.beginning (left(words, 2), weight DESC);

-- Every word that occurs, for "did you mean". A word may outlive its last story: what is offered is looked for first.
CREATE TABLE search.term (word text PRIMARY KEY, documents int NOT NULL DEFAULT 1);
CREATE INDEX term_likeness ON search.term USING gin (word public.gin_trgm_ops);

-- What this transaction has changed, until it commits.
CREATE TABLE search.stale (kind text NOT NULL, id uuid NOT NULL);
CREATE TABLE search.settlement (at timestamptz NOT NULL);

-- Writing ------------------------------------------------------------------------------------------------------------------

-- The words of a block of a story, whatever its type: those of its paragraphs and captions.
CREATE FUNCTION search.block_text(block jsonb) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(part, ' '), '') FROM (
    SELECT (SELECT string_agg(coalesce(piece ->> 'text', ' '), '') FROM jsonb_array_elements(run -> 'content') piece) AS part
    FROM jsonb_path_query(block, 'strict $.** ? (@.content[*].type == "text")') run
    UNION ALL
    SELECT caption #>> '{}' FROM jsonb_path_query(block, 'strict $.**.caption') caption
  ) parts
$$;

CREATE FUNCTION search.learn_terms(folded text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO search.term (word)
  SELECT DISTINCT word FROM string_to_table(folded, ' ') word WHERE length(word) BETWEEN 4 AND 30 AND word !~ '[0-9]'
  ON CONFLICT DO NOTHING
$$;

CREATE FUNCTION search.forget(of_kind text, these uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM search.passage WHERE document = ANY(these);
  DELETE FROM search.beginning WHERE id = ANY(these) AND kind = of_kind;
  DELETE FROM search.document WHERE kind = of_kind AND id = ANY(these);
$$;

CREATE FUNCTION search.put_articles(these uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT search.forget('article', these);

  -- Live revisions only. The closing is boilerplate and is not searched.
  INSERT INTO search.passage (document, position, language, speaker_ids, words)
  SELECT a.id, b.position, a.language, people.ids, folded.words
  FROM public.article a
  JOIN public.article_revision r ON r.id = a.live_revision_id
  CROSS JOIN LATERAL (
    SELECT 0 AS position, jsonb_build_object() AS block, concat_ws(' ', r.content ->> 'kicker', r.standfirst) AS words
    UNION ALL
    SELECT ordinality::int, block, search.block_text(block)
    FROM jsonb_array_elements(r.content #> '{body,content}') WITH ORDINALITY AS each (block, ordinality)
  ) b
  CROSS JOIN LATERAL (SELECT search.fold(left(b.words, 100000)) AS words) folded
  LEFT JOIN LATERAL (
    SELECT array_agg(DISTINCT speaker_id) AS ids FROM (
      SELECT q.speaker_id FROM jsonb_path_query(b.block, 'strict $.**.quoteId') said
      JOIN public.quote q ON q.id::text = said #>> '{}' WHERE q.speaker_id IS NOT NULL
      UNION ALL
      SELECT s.id FROM jsonb_path_query(b.block, 'strict $.** ? (@.subject == "speaker").id') spoken_of
      JOIN public.speaker s ON s.id::text = spoken_of #>> '{}'
    ) named
  ) people ON true
  WHERE a.id = ANY(these) AND a.state = 'published' AND a.deleted_at IS NULL AND folded.words <> '';

  INSERT INTO search.document
  WITH story AS (
  SELECT a.id, coalesce(a.first_published_at::date, '-infinity') AS dated, a.language,
    coalesce(e.ids, '{}') AS editions, coalesce(n.ids, '{}') AS sessions, coalesce(s.ids, '{}') AS speakers,
    coalesce(t.ids, '{}') AS topics, coalesce(s.countries, '{}') AS countries, search.fold(r.headline) AS title,
    setweight(search.words(a.language, search.fold(r.headline)), 'A')
      || setweight(search.words(a.language, search.fold(coalesce(s.names, ''))), 'B')
      || setweight(search.words(a.language, coalesce(p.lead, '')), 'C') AS head,
    search.words(a.language, coalesce(p.body, '')) AS body
  FROM public.article a
  JOIN public.article_revision r ON r.id = a.live_revision_id
  LEFT JOIN LATERAL (
    SELECT array_agg(s.id) AS ids, string_agg(s.name, ' ') AS names,
      array_agg(DISTINCT s.country::text) FILTER (WHERE s.country IS NOT NULL) AS countries
    FROM public.article_speaker j JOIN public.speaker s ON s.id = j.speaker_id WHERE j.article_id = a.id
  ) s ON true
  LEFT JOIN LATERAL (SELECT array_agg(edition_id) AS ids FROM public.article_edition WHERE article_id = a.id) e ON true
  LEFT JOIN LATERAL (SELECT array_agg(session_id) AS ids FROM public.article_session WHERE article_id = a.id) n ON true
  LEFT JOIN LATERAL (SELECT array_agg(topic_id) AS ids FROM public.article_topic WHERE article_id = a.id) t ON true
  LEFT JOIN LATERAL (
    SELECT string_agg(words, ' ' ORDER BY position) FILTER (WHERE position > 0) AS body,
      max(words) FILTER (WHERE position = 0) AS lead
    FROM search.passage WHERE document = a.id
  ) p ON true
  WHERE a.id = ANY(these) AND a.state = 'published' AND a.deleted_at IS NULL
  )
  SELECT 'article', id, dated, language, editions, sessions, speakers, topics, countries, title, head, search.codes(strip(head) || body)
  FROM story;

  INSERT INTO search.beginning
  SELECT kind, id, left(title, 80), 1 + (CASE WHEN dated > '1900-01-01' THEN dated - date '1900-01-01' ELSE 0 END) / 50000.0
  FROM search.document WHERE kind = 'article' AND id = ANY(these);

  SELECT search.learn_terms(string_agg(words, ' '))
  FROM (SELECT words FROM search.passage WHERE document = ANY(these)
        UNION ALL SELECT title FROM search.document WHERE kind = 'article' AND id = ANY(these)) texts;
$$;

-- A quote is public while a live story prints it.
CREATE FUNCTION search.put_quotes(these uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT search.forget('quote', these);

  INSERT INTO search.document
  SELECT 'quote', q.id,
    coalesce(q.spoken_on, n.day, e.starts_on, make_date(e.year, 1, 1), printed.first_on, '-infinity'), q.language,
    CASE WHEN q.edition_id IS NULL THEN '{}' ELSE ARRAY[q.edition_id] END,
    CASE WHEN q.session_id IS NULL THEN '{}' ELSE ARRAY[q.session_id] END,
    CASE WHEN q.speaker_id IS NULL THEN '{}' ELSE ARRAY[q.speaker_id] END,
    coalesce(t.ids, '{}'),
    CASE WHEN s.country IS NULL THEN '{}' ELSE ARRAY[s.country::text] END,
    search.fold(printed.words), found.head, search.codes(found.head)
  FROM public.quote q
  JOIN LATERAL (
    SELECT (array_agg(u.text ORDER BY length(u.text) DESC, u.article_id))[1] AS words, min(a.first_published_at)::date AS first_on
    FROM public.quote_use u JOIN public.article a ON a.id = u.article_id
    WHERE u.quote_id = q.id AND a.state = 'published' AND a.deleted_at IS NULL
  ) printed ON printed.words IS NOT NULL
  LEFT JOIN public.speaker s ON s.id = q.speaker_id
  LEFT JOIN public.session n ON n.id = q.session_id
  LEFT JOIN public.edition e ON e.id = q.edition_id
  LEFT JOIN LATERAL (SELECT array_agg(topic_id) AS ids FROM public.session_topic WHERE session_id = q.session_id) t ON true
  CROSS JOIN LATERAL (
    SELECT setweight(search.words(q.language, search.fold(concat_ws(' ', s.name, q.speaker_label))), 'B')
      || strip(search.words(q.language, search.fold(printed.words))) AS head
  ) found
  WHERE q.id = ANY(these);
$$;

CREATE FUNCTION search.put_sessions(these uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT search.forget('session', these);

  INSERT INTO search.passage (document, position, language, words)
  SELECT id, 0, coalesce(language, 'en'), search.fold(left(abstract, 100000)) FROM public.session
  WHERE id = ANY(these) AND search.fold(abstract) <> '';

  INSERT INTO search.document
  SELECT 'session', n.id, coalesce(n.day, e.starts_on, make_date(e.year, 1, 1)), coalesce(n.language, 'en'),
    ARRAY[n.edition_id], ARRAY[n.id], coalesce(s.ids, '{}'), coalesce(t.ids, '{}'), coalesce(s.countries, '{}'),
    search.fold(concat_ws(' ', n.title, o.titles)), found.head, search.codes(found.head || found.body)
  FROM public.session n
  JOIN public.edition e ON e.id = n.edition_id
  LEFT JOIN search.passage p ON p.document = n.id
  LEFT JOIN LATERAL (SELECT string_agg(title, ' ') AS titles FROM public.session_title WHERE session_id = n.id) o ON true
  LEFT JOIN LATERAL (SELECT array_agg(topic_id) AS ids FROM public.session_topic WHERE session_id = n.id) t ON true
  LEFT JOIN LATERAL (
    SELECT array_agg(DISTINCT s.id) AS ids, string_agg(DISTINCT s.name, ' ') AS names,
      array_agg(DISTINCT s.country::text) FILTER (WHERE s.country IS NOT NULL) AS countries
    FROM public.appearance a JOIN public.speaker s ON s.id = a.speaker_id WHERE a.session_id = n.id
  ) s ON true
  CROSS JOIN LATERAL (
    SELECT setweight(search.words(coalesce(n.language, 'en'), search.fold(concat_ws(' ', n.title, o.titles))), 'A')
      || setweight(search.words(coalesce(n.language, 'en'), search.fold(coalesce(s.names, ''))), 'B') AS head,
      search.words(coalesce(n.language, 'en'), coalesce(p.words, '')) AS body
  ) found
  WHERE n.id = ANY(these);

  INSERT INTO search.beginning
  SELECT 'session', n.id, left(search.fold(titles.title), 80), 1 + greatest(0, d.dated - date '1900-01-01') / 50000.0
  FROM public.session n
  JOIN search.document d ON d.kind = 'session' AND d.id = n.id
  CROSS JOIN LATERAL (SELECT n.title UNION SELECT title FROM public.session_title WHERE session_id = n.id) titles
  WHERE n.id = ANY(these) AND search.fold(titles.title) <> '';

  SELECT search.learn_terms(string_agg(concat_ws(' ', d.title, p.words), ' '))
  FROM search.document d LEFT JOIN search.passage p ON p.document = d.id WHERE d.kind = 'session' AND d.id = ANY(these);
$$;

CREATE FUNCTION search.put_speakers(these uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT search.forget('speaker', these);

  INSERT INTO search.passage (document, position, language, words)
  SELECT id, 0, 'en', search.fold(left(biography, 100000)) FROM public.speaker
  WHERE id = ANY(these) AND merged_into_id IS NULL AND search.fold(biography) <> '';

  INSERT INTO search.document
  SELECT 'speaker', s.id, coalesce(a.latest, '-infinity'), NULL,
    coalesce(a.editions, '{}'), coalesce(a.sessions, '{}'), ARRAY[s.id], '{}',
    CASE WHEN s.country IS NULL THEN '{}' ELSE ARRAY[s.country::text] END,
    search.fold(s.name), found.head, search.codes(found.head || search.words('en', coalesce(p.words, '')))
  FROM public.speaker s
  LEFT JOIN search.passage p ON p.document = s.id
  LEFT JOIN LATERAL (SELECT string_agg(value, ' ') AS names FROM public.name_variant WHERE speaker_id = s.id) v ON true
  LEFT JOIN LATERAL (
    SELECT array_agg(DISTINCT a.edition_id) AS editions,
      array_agg(DISTINCT a.session_id) FILTER (WHERE a.session_id IS NOT NULL) AS sessions,
      max(coalesce(e.starts_on, make_date(e.year, 1, 1))) AS latest,
      string_agg(DISTINCT concat_ws(' ', a.title, a.organisation_name), ' ') AS offices
    FROM public.appearance a JOIN public.edition e ON e.id = a.edition_id WHERE a.speaker_id = s.id
  ) a ON true
  LEFT JOIN LATERAL (
    SELECT string_agg(DISTINCT concat_ws(' ', title, organisation_name), ' ') AS titles FROM public.office WHERE speaker_id = s.id
  ) o ON true
  CROSS JOIN LATERAL (
    SELECT setweight(to_tsvector('simple', search.fold(concat_ws(' ', s.name, v.names))), 'A')
      || setweight(search.words('en', search.fold(concat_ws(' ', a.offices, o.titles))), 'B') AS head
  ) found
  WHERE s.id = ANY(these) AND s.merged_into_id IS NULL;

  -- A name is begun at any of its words: the family name, and the given one.
  INSERT INTO search.beginning
  SELECT 'speaker', s.id, left(array_to_string(words[at:] || words[:at - 1], ' '), 80),
    max(3 + ln(1 + (SELECT count(*) FROM public.appearance WHERE speaker_id = s.id)) - CASE WHEN preferred THEN 0 ELSE 0.5 END)
  FROM public.speaker s
  CROSS JOIN LATERAL (
    SELECT s.name AS value, true AS preferred
    UNION ALL SELECT value, false FROM public.name_variant WHERE speaker_id = s.id AND NOT search_only
  ) names
  CROSS JOIN LATERAL (SELECT string_to_array(search.fold(value), ' ') AS words) folded
  CROSS JOIN LATERAL generate_subscripts(words, 1) at
  WHERE s.id = ANY(these) AND s.merged_into_id IS NULL AND (at = 1 OR length(words[at]) > 2)
  GROUP BY 1, 2, 3;

  -- The sounds of a name are found in lib/search-index, by the command that writes it. One that was written past it is at
  -- least found by its letters.
  WITH spelling AS (
    SELECT id AS speaker_id, name AS value, true AS preferred, false AS search_only FROM public.speaker
    WHERE id = ANY(these) AND merged_into_id IS NULL
    UNION ALL SELECT v.speaker_id, v.value, false, v.search_only
    FROM public.name_variant v JOIN public.speaker s ON s.id = v.speaker_id AND s.merged_into_id IS NULL
    WHERE v.speaker_id = ANY(these)
  ), gone AS (
    DELETE FROM public.search_name n WHERE speaker_id = ANY(these)
      AND NOT EXISTS (SELECT FROM spelling s WHERE (s.*) = (n.speaker_id, n.value, n.preferred, n.search_only))
  )
  INSERT INTO public.search_name (id, speaker_id, value, preferred, search_only, keys)
  SELECT gen_random_uuid(), s.*, ARRAY(
    SELECT DISTINCT unnest(ARRAY['"' || word, '^' || left(word, length)])
    FROM string_to_table(search.fold(s.value), ' ') word, generate_series(1, 6) length)
  FROM spelling s
  WHERE NOT EXISTS (SELECT FROM public.search_name n WHERE (s.*) = (n.speaker_id, n.value, n.preferred, n.search_only));
$$;

CREATE FUNCTION search.put_topics(these uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT search.forget('topic', these);
  INSERT INTO search.beginning
  SELECT 'topic', id, left(search.fold(name), 80), 9 FROM public.topic WHERE id = ANY(these) AND merged_into_id IS NULL;
  SELECT search.learn_terms(string_agg(search.fold(name), ' ')) FROM public.topic WHERE id = ANY(these) AND merged_into_id IS NULL;
$$;

CREATE FUNCTION search.put_organisations(these uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT search.forget('organisation', these);
  INSERT INTO search.beginning
  SELECT DISTINCT 'organisation', o.id, left(search.fold(names.value), 80), 6
  FROM public.organisation o
  CROSS JOIN LATERAL (
    SELECT o.name AS value UNION SELECT o.abbreviation
    UNION SELECT value FROM public.organisation_name WHERE organisation_id = o.id
  ) names
  WHERE o.id = ANY(these) AND o.merged_into_id IS NULL AND search.fold(names.value) <> '';
$$;

CREATE FUNCTION search.put_editions(these uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT search.forget('edition', these);
  INSERT INTO search.beginning
  SELECT 'edition', e.id, left(search.fold(names.value), 80), 8 + e.year / 10000.0
  FROM public.edition e
  JOIN public.series s ON s.id = e.series_id
  CROSS JOIN LATERAL (VALUES
    (concat_ws(' ', s.abbreviation, e.year)), (concat_ws(' ', e.year, s.abbreviation)),
    (concat_ws(' ', e.city, e.year)), (concat_ws(' ', s.name, e.year))
  ) names (value)
  WHERE e.id = ANY(these) AND search.fold(names.value) <> '';
$$;

-- One door for whoever writes: the triggers, and the command that rebuilds. Writers wait for each other, readers for nobody.
CREATE FUNCTION search.put(of_kind text, ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('search.put'));
  EXECUTE format('SELECT search.%I($1)', 'put_' || of_kind || 's') USING ids;
END;
$$;

-- Noticing -----------------------------------------------------------------------------------------------------------------

-- Remembers what is to be put anew when the transaction commits; the first time, it books that.
CREATE FUNCTION search.remember(of_kind text, ids uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO search.stale SELECT of_kind, id FROM unnest(ids) id WHERE id IS NOT NULL;
  IF current_setting('search.booked', true) IS DISTINCT FROM pg_current_xact_id()::text THEN
    INSERT INTO search.settlement VALUES (now());
    PERFORM set_config('search.booked', pg_current_xact_id()::text, true);
  END IF;
END;
$$;

-- In one order for everybody.
CREATE FUNCTION search.settle() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  stale record;
BEGIN
  DELETE FROM search.settlement;
  PERFORM set_config('search.booked', '', true);
  FOR stale IN
    WITH taken AS (DELETE FROM search.stale RETURNING kind, id)
    SELECT kind, array_agg(DISTINCT id ORDER BY id) AS ids FROM taken GROUP BY kind ORDER BY kind
  LOOP
    PERFORM search.put(stale.kind, stale.ids);
  END LOOP;
  RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER settle AFTER INSERT ON search.settlement DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION search.settle();

-- A row that says of what it is a part: arguments are pairs of a kind and the column with the id.
CREATE FUNCTION search.notice() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- The record of what is not there is null.
  before jsonb := to_jsonb(OLD);
  after jsonb := to_jsonb(NEW);
BEGIN
  FOR argument IN 0 .. TG_NARGS - 1 BY 2 LOOP
    PERFORM search.remember(TG_ARGV[argument], ARRAY[
      (before ->> TG_ARGV[argument + 1])::uuid,
      nullif((after ->> TG_ARGV[argument + 1])::uuid, (before ->> TG_ARGV[argument + 1])::uuid)]);
  END LOOP;
  RETURN NULL;
END;
$$;

CREATE TRIGGER search_notice AFTER INSERT OR DELETE ON public.speaker FOR EACH ROW EXECUTE FUNCTION search.notice('speaker', 'id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.name_variant FOR EACH ROW EXECUTE FUNCTION search.notice('speaker', 'speaker_id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.session FOR EACH ROW EXECUTE FUNCTION search.notice('session', 'id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.session_title FOR EACH ROW EXECUTE FUNCTION search.notice('session', 'session_id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.session_topic FOR EACH ROW EXECUTE FUNCTION search.notice('session', 'session_id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.appearance FOR EACH ROW EXECUTE FUNCTION search.notice('session', 'session_id', 'speaker', 'speaker_id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.office FOR EACH ROW EXECUTE FUNCTION search.notice('speaker', 'speaker_id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.topic FOR EACH ROW EXECUTE FUNCTION search.notice('topic', 'id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.organisation FOR EACH ROW EXECUTE FUNCTION search.notice('organisation', 'id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.organisation_name FOR EACH ROW EXECUTE FUNCTION search.notice('organisation', 'organisation_id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE ON public.edition FOR EACH ROW EXECUTE FUNCTION search.notice('edition', 'id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.quote_use FOR EACH ROW EXECUTE FUNCTION search.notice('quote', 'quote_id');
CREATE TRIGGER search_notice AFTER DELETE OR UPDATE ON public.quote FOR EACH ROW EXECUTE FUNCTION search.notice('quote', 'id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.article_edition FOR EACH ROW EXECUTE FUNCTION search.notice('article', 'article_id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.article_session FOR EACH ROW EXECUTE FUNCTION search.notice('article', 'article_id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.article_speaker FOR EACH ROW EXECUTE FUNCTION search.notice('article', 'article_id');
CREATE TRIGGER search_notice AFTER INSERT OR DELETE OR UPDATE ON public.article_topic FOR EACH ROW EXECUTE FUNCTION search.notice('article', 'article_id');
CREATE TRIGGER search_notice AFTER DELETE ON public.article FOR EACH ROW EXECUTE FUNCTION search.notice('article', 'id');

-- Saving a draft changes nothing that is found, and costs nothing here.
CREATE FUNCTION search.notice_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search.remember('article', ARRAY[NEW.id]);
  PERFORM search.remember('quote', ARRAY(SELECT quote_id FROM public.quote_use WHERE article_id = NEW.id));
  RETURN NULL;
END;
$$;
CREATE TRIGGER search_notice_live AFTER UPDATE ON public.article FOR EACH ROW
  WHEN ((OLD.live_revision_id, OLD.state, OLD.language, OLD.deleted_at, OLD.first_published_at)
    IS DISTINCT FROM (NEW.live_revision_id, NEW.state, NEW.language, NEW.deleted_at, NEW.first_published_at)
    AND (OLD.live_revision_id IS NOT NULL OR NEW.live_revision_id IS NOT NULL))
  EXECUTE FUNCTION search.notice_article();
CREATE TRIGGER search_notice_made AFTER INSERT ON public.article FOR EACH ROW WHEN (NEW.live_revision_id IS NOT NULL)
  EXECUTE FUNCTION search.notice_article();

-- A speaker's name and country stand in everything that the speaker took part in.
CREATE FUNCTION search.notice_speaker() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search.remember('speaker', ARRAY[NEW.id]);
  IF (OLD.name, OLD.country) IS DISTINCT FROM (NEW.name, NEW.country) THEN
    PERFORM search.remember('session', ARRAY(SELECT session_id FROM public.appearance WHERE speaker_id = NEW.id));
    PERFORM search.remember('article', ARRAY(SELECT article_id FROM public.article_speaker WHERE speaker_id = NEW.id));
    PERFORM search.remember('quote', ARRAY(SELECT id FROM public.quote WHERE speaker_id = NEW.id));
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER search_notice_changed AFTER UPDATE ON public.speaker FOR EACH ROW EXECUTE FUNCTION search.notice_speaker();

-- Its days date whatever has none of its own.
CREATE FUNCTION search.notice_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search.remember('edition', ARRAY[NEW.id]);
  IF (OLD.year, OLD.starts_on) IS DISTINCT FROM (NEW.year, NEW.starts_on) THEN
    PERFORM search.remember('session', ARRAY(SELECT id FROM public.session WHERE edition_id = NEW.id));
    PERFORM search.remember('quote', ARRAY(SELECT id FROM public.quote WHERE edition_id = NEW.id));
    PERFORM search.remember('speaker', ARRAY(SELECT speaker_id FROM public.appearance WHERE edition_id = NEW.id));
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER search_notice_changed AFTER UPDATE ON public.edition FOR EACH ROW EXECUTE FUNCTION search.notice_edition();

-- The topics of a session are those of what was said in it.
CREATE FUNCTION search.notice_session_topic() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM search.remember('quote', ARRAY(
    SELECT id FROM public.quote WHERE session_id IN ((to_jsonb(OLD) ->> 'session_id')::uuid, (to_jsonb(NEW) ->> 'session_id')::uuid)));
  RETURN NULL;
END;
$$;
CREATE TRIGGER search_notice_quotes AFTER INSERT OR DELETE OR UPDATE ON public.session_topic FOR EACH ROW
  EXECUTE FUNCTION search.notice_session_topic();

-- What is there already ------------------------------------------------------------------------------------------------------

SELECT search.put('speaker', ARRAY(SELECT id FROM public.speaker));
SELECT search.put('session', ARRAY(SELECT id FROM public.session));
SELECT search.put('article', ARRAY(SELECT id FROM public.article WHERE live_revision_id IS NOT NULL));
SELECT search.put('quote', ARRAY(SELECT DISTINCT quote_id FROM public.quote_use));
SELECT search.put('topic', ARRAY(SELECT id FROM public.topic));
SELECT search.put('organisation', ARRAY(SELECT id FROM public.organisation));
SELECT search.put('edition', ARRAY(SELECT id FROM public.edition));

-- The newsroom looks for stories by any headline that they have had.
CREATE INDEX "article_revision_headline_idx" ON "article_revision" USING GIN ("headline" gin_trgm_ops);
