-- A quote or a speaker that a paragraph names is looked up by its key. Compared as text, it was looked for among all of them:
-- with 100,000 quotes a publication took 360 ms longer than it does now.
CREATE FUNCTION search.as_uuid(value jsonb) RETURNS uuid LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT CASE WHEN value #>> '{}' ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN (value #>> '{}')::uuid END
$$;

CREATE OR REPLACE FUNCTION search.put_articles(these uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT search.forget('article', these);

  -- Live revisions only. The closing is boilerplate and is not searched.
  INSERT INTO search.passage (document, position, language, speaker_ids, words)
  SELECT a.id, b.position, a.language, people.ids, b.words
  FROM public.article a
  JOIN public.article_revision r ON r.id = a.live_revision_id
  CROSS JOIN LATERAL (
    -- Folded once, not for the condition once more.
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
  WHERE a.id = ANY(these) AND a.state = 'published' AND a.deleted_at IS NULL AND b.words <> '';

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
