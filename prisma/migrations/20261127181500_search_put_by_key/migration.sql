-- A story is put without reading any other. The function is that of search_letters, but for the one condition.
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
      string_agg(words, ' ' ORDER BY position) FILTER (WHERE position > 0) AS body,
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
    FROM body p (article, paragraphs, body, lead, told_at, told_by)
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
      head, search.codes(strip(head) || search.words(language, coalesce(body, ''))), search.pack(paragraphs), told_at, told_by
    FROM story
  ), begun AS (
    INSERT INTO search.beginning
    SELECT 'article', id, left(title, 80), 1 + (CASE WHEN dated > '1900-01-01' THEN dated - date '1900-01-01' ELSE 0 END) / 50000.0
    FROM story
  )
  -- Those of the text are learned as it is packed.
  SELECT search.learn_terms(string_agg(title, ' ')) FROM story;
$$;
