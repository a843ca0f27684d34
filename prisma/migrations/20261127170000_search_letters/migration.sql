-- Texts are kept by letters that stand for whole words: docs/decisions/0028. The most frequent words are learned first and have
-- the letters that take one byte. Two words that stand together are two letters that stand together.
CREATE SEQUENCE search.letter_number AS int;
CREATE TABLE search.lexicon (
  -- Folded, its first 60 characters.
  word text COLLATE "C" PRIMARY KEY,
  letter text COLLATE "C" NOT NULL,
  -- The numbers (search.codes) of what English and French leave of it; null where it says nothing.
  en int,
  fr int
);
CREATE INDEX lexicon_en ON search.lexicon (en);
CREATE INDEX lexicon_fr ON search.lexicon (fr);

-- The first begins a paragraph, and there are none between D800 and DFFF. A millionth word shares the last one.
CREATE FUNCTION search.letter(number int) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT chr(least(number + 1 + CASE WHEN number + 1 < 55296 THEN 0 ELSE 2048 END, 1114111))
$$;

-- Paragraphs, folded, as letters; learns the words that nobody has written before. Its callers come one after the other.
CREATE FUNCTION search.pack(paragraphs text[]) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  line text := '| ' || array_to_string(paragraphs, ' | ', '');
  packed text;
  known boolean;
  nothing text;
BEGIN
  LOOP
    SELECT string_agg(letter, '' ORDER BY place), bool_and(letter IS NOT NULL) INTO packed, known
    FROM (
      SELECT place, CASE WHEN word = '|' THEN U&'\0001' ELSE (SELECT letter FROM search.lexicon l WHERE l.word = left(each.word, 60)) END AS letter
      FROM string_to_table(line, ' ') WITH ORDINALITY AS each (word, place) WHERE word <> '') letters;
    EXIT WHEN known;
    WITH learned AS (
      INSERT INTO search.lexicon
      SELECT word, search.letter(nextval('search.letter_number')::int),
        (search.codes(search.words('en', word)))[1], (search.codes(search.words('fr', word)))[1]
      FROM (SELECT DISTINCT left(word, 60) AS word FROM string_to_table(line, ' ') word) new
      WHERE word NOT IN ('', '|') AND (SELECT letter FROM search.lexicon l WHERE l.word = new.word) IS NULL
      ON CONFLICT DO NOTHING RETURNING word)
    SELECT search.learn_terms(string_agg(word, ' ')) INTO nothing FROM learned;
  END LOOP;
  RETURN packed;
END;
$$;

-- Words that stand together, as letters; null where one of them is in no text.
CREATE FUNCTION search.packed(folded text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN bool_and(letter IS NOT NULL) THEN string_agg(letter, '' ORDER BY place) END
  FROM (
    SELECT place, (SELECT letter FROM search.lexicon l WHERE l.word = left(each.word, 60)) AS letter
    FROM string_to_table(folded, ' ') WITH ORDINALITY AS each (word, place)) letters
$$;

-- What letters stand for, a line for each paragraph. For whoever wants to read what the index holds; no search does.
CREATE FUNCTION search.unpack(words text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(string_agg(coalesce(l.word, E'\n'), ' ' ORDER BY place), '')
  FROM string_to_table(words, NULL) WITH ORDINALITY AS each (letter, place) LEFT JOIN search.lexicon l USING (letter)
$$;

-- What is there already ------------------------------------------------------------------------------------------------------

INSERT INTO search.lexicon
SELECT word, search.letter((row_number() OVER (ORDER BY frequency DESC, word))::int),
  (search.codes(search.words('en', word)))[1], (search.codes(search.words('fr', word)))[1]
FROM (
  SELECT left(word, 60) AS word, count(*) AS frequency FROM search.passage, string_to_table(words, ' ') word
  WHERE word <> '' GROUP BY 1) known;
SELECT setval('search.letter_number', greatest(1, count(*)), count(*) > 0) FROM search.lexicon;
ANALYZE search.lexicon;

CREATE FUNCTION search.gathered(document uuid) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  RETURN coalesce(search.pack(ARRAY(
    SELECT coalesce(p.words, '')
    FROM generate_series(0, (SELECT max(position) FROM search.passage p WHERE p.document = gathered.document)) place
    LEFT JOIN search.passage p ON p.document = gathered.document AND p.position = place ORDER BY place)), '');
END;
$$;
CREATE FUNCTION search.told(document uuid) RETURNS SETOF search.passage LANGUAGE sql STABLE AS $$
  SELECT * FROM search.passage p WHERE p.document = told.document AND cardinality(p.speaker_ids) = 1 ORDER BY position
$$;
CREATE FUNCTION search.told_at(document uuid) RETURNS int[] LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT array_agg(position) FROM search.told(document));
END;
$$;
CREATE FUNCTION search.told_by(document uuid) RETURNS uuid[] LANGUAGE plpgsql AS $$
BEGIN
  RETURN (SELECT array_agg(speaker_ids[1]) FROM search.told(document));
END;
$$;

ALTER TABLE search.document
  -- The paragraphs, as letters. Of a story the nth begins with the nth mark: its standfirst, then each block of its body.
  ADD COLUMN words text COLLATE "C",
  -- The blocks that name one person, and who that is.
  ADD COLUMN told_at int[],
  ADD COLUMN told_by uuid[];
-- What is compared and weighed by the thousand lies in the row, as it is; the numbers of its words lie elsewhere if it is long.
ALTER TABLE search.document ALTER words SET STORAGE MAIN, ALTER head SET STORAGE MAIN, ALTER codes SET STORAGE EXTERNAL;
ALTER TABLE search.article_document SET (toast_tuple_target = 4096);
-- The tables are written anew in one go; an UPDATE would write their indexes row by row.
ALTER TABLE search.document
  ALTER words TYPE text COLLATE "C" USING CASE WHEN kind = 'quote' THEN '' ELSE search.gathered(id) END,
  ALTER told_at TYPE int[] USING CASE WHEN kind = 'article' THEN search.told_at(id) END,
  ALTER told_by TYPE uuid[] USING CASE WHEN kind = 'article' THEN search.told_by(id) END;
ALTER TABLE search.document ALTER words SET NOT NULL, ALTER words SET DEFAULT '';
DROP FUNCTION search.told_by, search.told_at, search.told, search.gathered;
-- The version before this one may still ask it, for some seconds. It goes with the next release.
TRUNCATE search.passage;
-- Words are common from a lower share on: pieces are sealed anew, by whoever serves. Until then all is counted by reading.
TRUNCATE search.sealed, search.piece, search.common, search.word_bits, search.choice_bits;

-- Writing ------------------------------------------------------------------------------------------------------------------

CREATE OR REPLACE FUNCTION search.forget(of_kind text, these uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM search.beginning WHERE id = ANY(these) AND kind = of_kind;
  WITH gone AS (DELETE FROM search.document WHERE kind = of_kind AND id = ANY(these) RETURNING number),
  dead AS (
    SELECT p.first, bit_or(set_bit(p.live # p.live, g.number - p.first, 1)) AS bits
    FROM gone g JOIN search.piece p ON p.kind = of_kind AND g.number >= p.first AND g.number < p.first + length(p.live)
    GROUP BY p.first)
  UPDATE search.piece p SET live = p.live & ~dead.bits FROM dead WHERE p.kind = of_kind AND p.first = dead.first;
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

CREATE OR REPLACE FUNCTION search.put_sessions(these uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT search.forget('session', these);

  WITH put AS (
    INSERT INTO search.document (kind, id, dated, language, edition_ids, session_ids, speaker_ids, topic_ids, countries, title,
      head, codes, words)
    SELECT 'session', n.id, coalesce(n.day, e.starts_on, make_date(e.year, 1, 1)), coalesce(n.language, 'en'),
      ARRAY[n.edition_id], ARRAY[n.id], coalesce(s.ids, '{}'), coalesce(t.ids, '{}'), coalesce(s.countries, '{}'),
      search.fold(concat_ws(' ', n.title, o.titles)), found.head,
      search.codes(found.head || search.words(coalesce(n.language, 'en'), p.words)),
      CASE WHEN p.words = '' THEN '' ELSE search.pack(ARRAY[p.words]) END
    FROM public.session n
    JOIN public.edition e ON e.id = n.edition_id
    CROSS JOIN LATERAL (SELECT coalesce(search.fold(left(n.abstract, 100000)), '') AS words OFFSET 0) p
    LEFT JOIN LATERAL (SELECT string_agg(title, ' ') AS titles FROM public.session_title WHERE session_id = n.id) o ON true
    LEFT JOIN LATERAL (SELECT array_agg(topic_id) AS ids FROM public.session_topic WHERE session_id = n.id) t ON true
    LEFT JOIN LATERAL (
      SELECT array_agg(DISTINCT s.id) AS ids, string_agg(DISTINCT s.name, ' ') AS names,
        array_agg(DISTINCT s.country::text) FILTER (WHERE s.country IS NOT NULL) AS countries
      FROM public.appearance a JOIN public.speaker s ON s.id = a.speaker_id WHERE a.session_id = n.id
    ) s ON true
    CROSS JOIN LATERAL (
      SELECT setweight(search.words(coalesce(n.language, 'en'), search.fold(concat_ws(' ', n.title, o.titles))), 'A')
        || setweight(search.words(coalesce(n.language, 'en'), search.fold(coalesce(s.names, ''))), 'B') AS head
    ) found
    WHERE n.id = ANY(these)
    RETURNING id, dated
  )
  INSERT INTO search.beginning
  SELECT 'session', n.id, left(search.fold(titles.title), 80), 1 + greatest(0, put.dated - date '1900-01-01') / 50000.0
  FROM put
  JOIN public.session n ON n.id = put.id
  CROSS JOIN LATERAL (SELECT n.title UNION SELECT title FROM public.session_title WHERE session_id = n.id) titles
  WHERE search.fold(titles.title) <> '';

  SELECT search.learn_terms(string_agg(search.fold(concat_ws(' ', n.title, o.titles)), ' '))
  FROM public.session n
  LEFT JOIN LATERAL (SELECT string_agg(title, ' ') AS titles FROM public.session_title WHERE session_id = n.id) o ON true
  WHERE n.id = ANY(these);
$$;

CREATE OR REPLACE FUNCTION search.put_speakers(these uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT search.forget('speaker', these);

  INSERT INTO search.document (kind, id, dated, language, edition_ids, session_ids, speaker_ids, topic_ids, countries, title,
    head, codes, words)
  SELECT 'speaker', s.id, coalesce(a.latest, '-infinity'), NULL,
    coalesce(a.editions, '{}'), coalesce(a.sessions, '{}'), ARRAY[s.id], '{}',
    CASE WHEN s.country IS NULL THEN '{}' ELSE ARRAY[s.country::text] END,
    search.fold(s.name), found.head, search.codes(found.head || search.words('en', p.words)),
    CASE WHEN p.words = '' THEN '' ELSE search.pack(ARRAY[p.words]) END
  FROM public.speaker s
  CROSS JOIN LATERAL (SELECT coalesce(search.fold(left(s.biography, 100000)), '') AS words OFFSET 0) p
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
