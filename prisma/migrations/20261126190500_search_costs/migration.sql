-- The planner does not know that a long array lies elsewhere and is dear to fetch: asked for a common word, it would read all
-- of them. Behind a function that says what it costs, it asks the index. No plan is cut into parts for several processes: to
-- start these takes longer than any search.
CREATE FUNCTION search.held(codes int[]) RETURNS int[] LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE COST 2000 AS $$
BEGIN
  RETURN codes;
END;
$$;
DROP INDEX search.document_codes;
-- Written at once, not collected: what was collected is read through by each search until somebody sorts it in.
CREATE INDEX document_held ON search.document USING gin (search.held(codes)) WITH (fastupdate = off);
ALTER INDEX search.passage_words SET (fastupdate = off);
ALTER INDEX search.article_title SET (fastupdate = off);
ALTER INDEX search.session_title SET (fastupdate = off);

-- Nor does it know what reading a text takes. It looks through functions in SQL, and sees only the cheap ones inside.
CREATE OR REPLACE FUNCTION search.words(language text, folded text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 3000 AS $$
BEGIN
  RETURN to_tsvector(search.configuration(language), left(folded, 200000));
END;
$$;

-- Of a quote the words are its title, and say no more about its relevance than that they fit.
CREATE OR REPLACE FUNCTION search.put_quotes(these uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT search.forget('quote', these);

  INSERT INTO search.document
  SELECT 'quote', q.id,
    coalesce(q.spoken_on, n.day, e.starts_on, make_date(e.year, 1, 1), printed.first_on, '-infinity'), q.language,
    CASE WHEN q.edition_id IS NULL THEN '{}' ELSE ARRAY[q.edition_id] END,
    CASE WHEN q.session_id IS NULL THEN '{}' ELSE ARRAY[q.session_id] END,
    CASE WHEN q.speaker_id IS NULL THEN '{}' ELSE ARRAY[q.speaker_id] END,
    coalesce(t.ids, '{}'),
    CASE WHEN s.country IS NULL THEN '{}' ELSE ARRAY[s.country::text] END,
    search.fold(printed.words), found.head, search.codes(found.head || search.words(q.language, search.fold(printed.words)))
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
    SELECT setweight(search.words(q.language, search.fold(concat_ws(' ', s.name, q.speaker_label))), 'B') AS head
  ) found
  WHERE q.id = ANY(these);
$$;
SELECT search.put('quote', ARRAY(SELECT DISTINCT quote_id FROM public.quote_use));

-- Marks words in a text as it is printed, accents and all; the same endings are cut off as in search.words.
CREATE TEXT SEARCH CONFIGURATION search.english (COPY = pg_catalog.english);
CREATE TEXT SEARCH CONFIGURATION search.french (COPY = pg_catalog.french);
CREATE TEXT SEARCH CONFIGURATION search.plain (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION search.english ALTER MAPPING FOR word, hword, hword_part WITH public.unaccent, english_stem;
ALTER TEXT SEARCH CONFIGURATION search.french ALTER MAPPING FOR word, hword, hword_part WITH public.unaccent, french_stem;
ALTER TEXT SEARCH CONFIGURATION search.plain ALTER MAPPING FOR word, hword, hword_part WITH public.unaccent, simple;

CREATE FUNCTION search.mark(language text, words text, any_of tsquery, settings text) RETURNS text LANGUAGE sql STABLE AS $$
  -- A short text is shown whole.
  SELECT ts_headline(CASE left(language, 2)
    WHEN 'en' THEN 'search.english'::regconfig WHEN 'fr' THEN 'search.french'::regconfig ELSE 'search.plain'::regconfig
  END, words, any_of, settings || CASE WHEN length(words) <= 340 THEN ', HighlightAll=true' ELSE '' END)
$$;

-- All words of a beginning, the last of which may be only begun. Short ones begin too much to be looked for in titles.
CREATE FUNCTION search.prefix(typed text) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  words text[] := string_to_array(search.fold(typed), ' ');
  last text := words[cardinality(words)];
BEGIN
  IF last IS NULL OR length(last) < 4 THEN
    RETURN (plainto_tsquery('english', array_to_string(words, ' ')) || plainto_tsquery('french', array_to_string(words, ' ')));
  END IF;
  RETURN (plainto_tsquery('english', array_to_string(words[:cardinality(words) - 1], ' ')) && (last || ':*')::tsquery)
    || (plainto_tsquery('english', array_to_string(words, ' ')));
END;
$$;

-- Known words that a misprint may be meant as. Two letters that changed places leave little alike, so the limit is low.
CREATE FUNCTION search.near_terms(folded text) RETURNS TABLE (word text, documents int) LANGUAGE sql STABLE
SET pg_trgm.similarity_threshold = 0.2 AS $$
  SELECT t.word, t.documents FROM search.term t WHERE t.word OPERATOR(public.%) folded
  ORDER BY public.similarity(t.word, folded) DESC, t.documents DESC, t.word LIMIT 30
$$;

-- A city is named by an edition; whoever types its beginning more often means a person.
CREATE OR REPLACE FUNCTION search.put_editions(these uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT search.forget('edition', these);
  INSERT INTO search.beginning
  SELECT 'edition', e.id, left(search.fold(names.value), 80), 4 + e.year / 10000.0
  FROM public.edition e
  JOIN public.series s ON s.id = e.series_id
  CROSS JOIN LATERAL (VALUES
    (concat_ws(' ', s.abbreviation, e.year)), (concat_ws(' ', e.year, s.abbreviation)),
    (concat_ws(' ', e.city, e.year)), (concat_ws(' ', s.name, e.year))
  ) names (value)
  WHERE e.id = ANY(these) AND search.fold(names.value) <> '';
$$;
SELECT search.put('edition', ARRAY(SELECT id FROM public.edition));
