-- A text's words are looked up in the lexicon once, for their letters and for the numbers that the text is found by: these were
-- cut and summed anew for each text. docs/decisions/0028.

-- Whether every reader of texts takes it for the one word that the lexicon says it is: what holds other letters, or letters and
-- digits, may be taken for several.
ALTER TABLE search.lexicon ADD COLUMN plain boolean NOT NULL GENERATED ALWAYS AS (word ~ '^([a-z]{1,59}|[0-9]{1,59})$') STORED;
ANALYZE search.lexicon;

CREATE FUNCTION search.together(one int[], other int[]) RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT code), '{}') FROM unnest(one || other) code
$$;

-- Paragraphs, folded, as letters, and the numbers of their words in the language that they are written in. Learns the words that
-- nobody has written before. Its callers come one after the other.
CREATE FUNCTION search.pack(language text, paragraphs text[], OUT letters text, OUT codes int[]) LANGUAGE plpgsql AS $$
DECLARE
  words text[] := string_to_array('| ' || array_to_string(paragraphs, ' | ', ''), ' ');
  keys text[] := ARRAY(SELECT left(word, 60) FROM unnest(words) word);
  tongue text := left(language, 2);
  unknown boolean;
  odd text;
  nothing text;
BEGIN
  LOOP
    -- All keys in one go through the index, which is quicker than each on its own.
    WITH found AS MATERIALIZED (
      SELECT l.word, letter, CASE tongue WHEN 'en' THEN en WHEN 'fr' THEN fr END AS code, plain AND tongue IN ('en', 'fr') AS tells
      FROM search.lexicon l WHERE l.word = ANY(keys)
    ), placed AS (
      SELECT string_agg(CASE WHEN each.word = '|' THEN U&'\0001' ELSE letter END, '' ORDER BY place) AS letters,
        bool_or(each.word <> '|' AND letter IS NULL) AS unknown,
        string_agg(each.word, ' ') FILTER (WHERE tells IS NOT TRUE AND each.word <> '|') AS odd
      FROM unnest(words, keys) WITH ORDINALITY AS each (word, key, place) LEFT JOIN found ON found.word = key
      WHERE each.word <> '')
    SELECT placed.letters, placed.unknown, placed.odd, ARRAY(SELECT code FROM found WHERE tells AND code IS NOT NULL)
    INTO letters, unknown, odd, codes FROM placed;
    EXIT WHEN unknown IS NOT TRUE;
    WITH learned AS (
      INSERT INTO search.lexicon
      SELECT key, search.letter(nextval('search.letter_number')::int),
        (search.codes(search.words('en', key)))[1], (search.codes(search.words('fr', key)))[1]
      FROM (SELECT DISTINCT key FROM unnest(keys) key WHERE key NOT IN ('', '|')) new
      WHERE (SELECT letter FROM search.lexicon l WHERE l.word = new.key) IS NULL
      ON CONFLICT DO NOTHING RETURNING word)
    SELECT search.learn_terms(string_agg(word, ' ')) INTO nothing FROM learned;
  END LOOP;
  codes := search.together(codes, search.codes(search.words(language, odd)));
END;
$$;
-- Its plans are kept, and may be made while the lexicon is next to empty: then each word would be looked for by reading all of
-- it, or all that was found.
ALTER FUNCTION search.pack(text, text[]) SET enable_seqscan = off;
ALTER FUNCTION search.pack(text, text[]) SET enable_nestloop = off;
CREATE OR REPLACE FUNCTION search.pack(paragraphs text[]) RETURNS text LANGUAGE sql AS $$
  SELECT letters FROM search.pack('en', paragraphs)
$$;

CREATE OR REPLACE FUNCTION search.put_articles(these uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT search.forget('article', these);

  -- Live revisions only. The closing is boilerplate and is not searched.
  WITH paragraph AS MATERIALIZED (
    SELECT a.id, b.position, b.words, people.ids AS speakers
    FROM public.article a
    JOIN public.article_revision r ON r.id = a.live_revision_id
    CROSS JOIN LATERAL (
      SELECT position, block, search.fold(left(text, 100000)) AS words FROM (
        SELECT 0 AS position, jsonb_build_object() AS block, concat_ws(' ', r.content ->> 'kicker', r.standfirst) AS text
        UNION ALL
        SELECT ordinality::int, block, search.block_text(block)
        FROM jsonb_array_elements(r.content #> '{body,content}') WITH ORDINALITY AS each (block, ordinality)
      ) printed OFFSET 0
    ) b
    LEFT JOIN LATERAL (
      SELECT array_agg(DISTINCT id) AS ids FROM (
        SELECT (SELECT speaker_id FROM public.quote WHERE id = search.as_uuid(said)) AS id
        FROM jsonb_path_query(b.block, 'strict $.**.quoteId') said
        UNION ALL
        SELECT (SELECT id FROM public.speaker WHERE id = search.as_uuid(spoken_of))
        FROM jsonb_path_query(b.block, 'strict $.** ? (@.subject == "speaker").id') spoken_of
      ) named WHERE id IS NOT NULL
    ) people ON true
    WHERE a.id = ANY(these) AND a.state = 'published' AND a.deleted_at IS NULL
  ), body AS (
    SELECT id, array_agg(words ORDER BY position) AS paragraphs,
      max(words) FILTER (WHERE position = 0) AS lead,
      array_agg(position ORDER BY position) FILTER (WHERE cardinality(speakers) = 1) AS told_at,
      array_agg(speakers[1] ORDER BY position) FILTER (WHERE cardinality(speakers) = 1) AS told_by
    FROM paragraph GROUP BY id
  ), story AS MATERIALIZED (
    SELECT a.id, coalesce(a.first_published_at::date, '-infinity') AS dated, a.language,
      coalesce(e.ids, '{}') AS editions, coalesce(n.ids, '{}') AS sessions, coalesce(s.ids, '{}') AS speakers,
      coalesce(t.ids, '{}') AS topics, coalesce(s.countries, '{}') AS countries, search.fold(r.headline) AS title,
      setweight(search.words(a.language, search.fold(r.headline)), 'A')
        || setweight(search.words(a.language, search.fold(coalesce(s.names, ''))), 'B')
        || setweight(search.words(a.language, coalesce(p.lead, '')), 'C') AS head,
      p.*
    FROM body p (article, paragraphs, lead, told_at, told_by)
    JOIN public.article a ON a.id = p.article
    JOIN public.article_revision r ON r.id = a.live_revision_id
    LEFT JOIN LATERAL (
      SELECT array_agg(s.id) AS ids, string_agg(s.name, ' ') AS names,
        array_agg(DISTINCT s.country::text) FILTER (WHERE s.country IS NOT NULL) AS countries
      FROM public.article_speaker j JOIN public.speaker s ON s.id = j.speaker_id WHERE j.article_id = a.id
    ) s ON true
    LEFT JOIN LATERAL (SELECT array_agg(edition_id) AS ids FROM public.article_edition WHERE article_id = a.id) e ON true
    LEFT JOIN LATERAL (SELECT array_agg(session_id) AS ids FROM public.article_session WHERE article_id = a.id) n ON true
    LEFT JOIN LATERAL (SELECT array_agg(topic_id) AS ids FROM public.article_topic WHERE article_id = a.id) t ON true
    -- Said once more, or all stories are read to be joined: how many paragraphs are expected has nothing to do with how many stories.
    WHERE a.id = ANY(these)
  ), put AS (
    INSERT INTO search.document (kind, id, dated, language, edition_ids, session_ids, speaker_ids, topic_ids, countries, title,
      head, codes, words, told_at, told_by)
    SELECT 'article', id, dated, language, editions, sessions, speakers, topics, countries, title,
      head, search.together(search.codes(head), p.codes), p.letters, told_at, told_by
    FROM story CROSS JOIN LATERAL search.pack(language, paragraphs) p
  ), begun AS (
    INSERT INTO search.beginning
    SELECT 'article', id, left(title, 80), 1 + (CASE WHEN dated > '1900-01-01' THEN dated - date '1900-01-01' ELSE 0 END) / 50000.0
    FROM story
  )
  -- Those of the text are learned as it is packed.
  SELECT search.learn_terms(string_agg(title, ' ')) FROM story;
$$;
