-- What a common word is in is counted by bits: docs/decisions/0027. Documents are numbered as they are put, anew with each
-- change. So many numbers that follow each other are sealed as a piece, in which each common word and each choice has a bit for
-- each document. A sealed piece never changes but for the bits of what still lives; younger documents are loose, and read.
CREATE SEQUENCE search.speaker_number AS int MINVALUE 0;
CREATE SEQUENCE search.session_number AS int MINVALUE 0;
CREATE SEQUENCE search.article_number AS int MINVALUE 0;
CREATE SEQUENCE search.quote_number AS int MINVALUE 0;

ALTER TABLE search.document ADD COLUMN number int;
-- The table is written anew in one go; an UPDATE would write its indexes row by row.
ALTER TABLE search.document ALTER number TYPE int USING nextval(format('search.%I', kind || '_number'))::int;
ALTER TABLE search.document ALTER number SET NOT NULL;
CREATE INDEX document_number ON search.document (number);

-- The newest that hold a word that most hold are found by walking back in time.
CREATE INDEX article_dated ON search.article_document (dated DESC, id DESC);
CREATE INDEX session_dated ON search.session_document (dated DESC, id DESC);

-- Its writers come one after the other (search.put): a number that was given is committed, or void, when the next is.
CREATE FUNCTION search.number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.number := nextval(format('search.%I', NEW.kind || '_number'));
  RETURN NEW;
END;
$$;
CREATE TRIGGER number BEFORE INSERT ON search.document FOR EACH ROW EXECUTE FUNCTION search.number();

-- Documents of lower numbers are in pieces.
CREATE TABLE search.sealed (kind text PRIMARY KEY, below int NOT NULL);
CREATE TABLE search.piece (
  kind text NOT NULL,
  first int NOT NULL,
  -- As long as the piece has numbers. Gone is what was put anew, with another number, or taken back.
  live varbit NOT NULL,
  PRIMARY KEY (kind, first)
) WITH (fillfactor = 50);
-- The words that have bits in every piece of a kind; none where a piece does not hold the word.
CREATE TABLE search.common (kind text NOT NULL, code int NOT NULL, PRIMARY KEY (kind, code));
CREATE TABLE search.word_bits (
  kind text NOT NULL,
  code int NOT NULL,
  first int NOT NULL,
  bits varbit NOT NULL,
  PRIMARY KEY (kind, code, first)
);
-- What documents can be narrowed to: an edition's or topic's id, a country, a year, a language.
CREATE TABLE search.choice_bits (
  kind text NOT NULL,
  first int NOT NULL,
  facet text NOT NULL,
  value text NOT NULL,
  bits varbit NOT NULL,
  PRIMARY KEY (kind, first, facet, value)
);

CREATE OR REPLACE FUNCTION search.forget(of_kind text, these uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM search.passage WHERE document = ANY(these);
  DELETE FROM search.beginning WHERE id = ANY(these) AND kind = of_kind;
  WITH gone AS (DELETE FROM search.document WHERE kind = of_kind AND id = ANY(these) RETURNING number),
  dead AS (
    SELECT p.first, bit_or(set_bit(p.live # p.live, g.number - p.first, 1)) AS bits
    FROM gone g JOIN search.piece p ON p.kind = of_kind AND g.number >= p.first AND g.number < p.first + length(p.live)
    GROUP BY p.first)
  UPDATE search.piece p SET live = p.live & ~dead.bits FROM dead WHERE p.kind = of_kind AND p.first = dead.first;
$$;

-- Seals the next piece of a kind if so many numbers have been given; says whether it has. Writers wait only for the last step.
-- `share`: of how many documents of the piece a word is in to be common.
CREATE FUNCTION search.seal(of_kind text, size int, share real) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  zeros varbit := repeat('0', size)::varbit;
  given int;
  start int;
  fresh int[];
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('search.seal')) THEN
    RETURN false;
  END IF;
  EXECUTE format('SELECT last_value FROM search.%I', of_kind || '_number') INTO given;
  -- Whoever has been given one of these numbers is waited for, and nobody else.
  PERFORM pg_advisory_lock(hashtext('search.put'));
  PERFORM pg_advisory_unlock(hashtext('search.put'));

  INSERT INTO search.sealed SELECT of_kind, min(number) FROM search.document WHERE kind = of_kind HAVING min(number) IS NOT NULL
  ON CONFLICT DO NOTHING;
  SELECT below INTO start FROM search.sealed WHERE kind = of_kind;
  IF start IS NULL OR start + size - 1 > given THEN
    RETURN false;
  END IF;

  WITH listed AS MATERIALIZED (
    SELECT codes FROM search.document WHERE kind = of_kind AND number >= start AND number < start + size
  ), added AS (
    INSERT INTO search.common
    SELECT of_kind, code FROM listed CROSS JOIN LATERAL unnest(codes) code
    GROUP BY code HAVING count(*) >= share * (SELECT count(*) FROM listed)
    ON CONFLICT DO NOTHING RETURNING code
  )
  SELECT array_agg(code) INTO fresh FROM added;

  -- A word that has become common gets its bits in the older pieces, where it is rare.
  INSERT INTO search.word_bits
  SELECT of_kind, word.code, p.first, bit_or(set_bit(p.live # p.live, d.number - p.first, 1))
  FROM unnest(fresh) word (code)
  JOIN search.document d ON d.kind = of_kind AND search.held(d.codes) @> ARRAY[word.code] AND d.number < start
  JOIN search.piece p ON p.kind = of_kind AND d.number >= p.first AND d.number < p.first + length(p.live)
  GROUP BY word.code, p.first;

  INSERT INTO search.word_bits
  SELECT of_kind, code, start, bit_or(own)
  FROM (
    SELECT codes, set_bit(zeros, number - start, 1) AS own FROM search.document
    WHERE kind = of_kind AND number >= start AND number < start + size OFFSET 0
  ) d CROSS JOIN LATERAL unnest(d.codes) code
  WHERE code IN (SELECT c.code FROM search.common c WHERE c.kind = of_kind)
  GROUP BY code;

  INSERT INTO search.choice_bits
  SELECT of_kind, start, facet, value, bit_or(own)
  FROM (
    SELECT *, set_bit(zeros, number - start, 1) AS own FROM search.document
    WHERE kind = of_kind AND number >= start AND number < start + size OFFSET 0
  ) d CROSS JOIN LATERAL search.choices(d.dated, d.language, d.edition_ids, d.topic_ids, d.countries)
  GROUP BY facet, value;

  PERFORM pg_advisory_xact_lock(hashtext('search.put'));
  INSERT INTO search.piece
  SELECT of_kind, start, bit_or(set_bit(zeros, number - start, 1)) FROM search.document
  WHERE kind = of_kind AND number >= start AND number < start + size HAVING count(*) > 0;
  UPDATE search.sealed SET below = start + size WHERE kind = of_kind;
  RETURN true;
END;
$$;

-- What one document can be narrowed to, each as a facet and its value.
CREATE FUNCTION search.choices(dated date, language text, edition_ids uuid[], topic_ids uuid[], countries text[])
RETURNS TABLE (facet text, value text) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT 'edition', id::text FROM unnest(edition_ids) id
  UNION ALL SELECT 'topic', id::text FROM unnest(topic_ids) id
  UNION ALL SELECT 'country', country FROM unnest(countries) country
  UNION ALL SELECT 'year', to_char(dated, 'YYYY') WHERE dated > '-infinity'
  UNION ALL SELECT 'language', left(language, 2) WHERE language IS NOT NULL
$$;

-- Takes away the pieces of which nothing lives, with their bits.
CREATE FUNCTION search.drop_pieces() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  empty record;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('search.seal')) THEN
    RETURN;
  END IF;
  FOR empty IN DELETE FROM search.piece WHERE bit_count(live) = 0 RETURNING kind, first LOOP
    DELETE FROM search.word_bits b WHERE b.kind = empty.kind AND b.first = empty.first;
    DELETE FROM search.choice_bits b WHERE b.kind = empty.kind AND b.first = empty.first;
  END LOOP;
END;
$$;
