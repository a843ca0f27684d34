-- How often the speakers of the best results speak in what fits was counted by reading all that they speak in. In a sealed piece it
-- is kept where each speaker is, and what fits is known by its bits: docs/decisions/0027.
CREATE TABLE search.speaker_places (
  kind text NOT NULL,
  speaker uuid NOT NULL,
  -- Of the piece.
  first int NOT NULL,
  -- Counted from the first.
  places int2[] NOT NULL,
  PRIMARY KEY (kind, speaker, first)
);

-- Whoever seals a piece just now does not know of it yet: that is waited for, and nobody begins until this is done.
SELECT pg_advisory_xact_lock(hashtext('search.seal'));
INSERT INTO search.speaker_places
SELECT d.kind, speaker, p.first, array_agg(d.number - p.first)
FROM search.piece p
JOIN search.document d ON d.kind = p.kind AND d.number >= p.first AND d.number < p.first + length(p.live)
CROSS JOIN LATERAL unnest(d.speaker_ids) speaker
WHERE p.kind <> 'speaker'
GROUP BY d.kind, speaker, p.first ORDER BY d.kind, speaker, p.first;
ANALYZE search.speaker_places;

-- Seals the next piece of a kind if so many numbers have been given; says whether it has. Writers wait only for the last step.
-- `share`: of how many documents of the piece a word is in to be common.
CREATE OR REPLACE FUNCTION search.seal(of_kind text, size int, share real) RETURNS boolean LANGUAGE plpgsql AS $$
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

  -- Of people everybody is their own speaker, and nobody is looked for by that.
  INSERT INTO search.speaker_places
  SELECT of_kind, speaker, start, array_agg(number - start)
  FROM search.document CROSS JOIN LATERAL unnest(speaker_ids) speaker
  WHERE kind = of_kind AND kind <> 'speaker' AND number >= start AND number < start + size
  GROUP BY speaker ORDER BY speaker;

  PERFORM pg_advisory_xact_lock(hashtext('search.put'));
  INSERT INTO search.piece
  SELECT of_kind, start, bit_or(set_bit(zeros, number - start, 1)) FROM search.document
  WHERE kind = of_kind AND number >= start AND number < start + size HAVING count(*) > 0;
  UPDATE search.sealed SET below = start + size WHERE kind = of_kind;
  RETURN true;
END;
$$;

-- Takes away the pieces of which nothing lives, with their bits.
CREATE OR REPLACE FUNCTION search.drop_pieces() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  empty record;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('search.seal')) THEN
    RETURN;
  END IF;
  FOR empty IN DELETE FROM search.piece WHERE bit_count(live) = 0 RETURNING kind, first LOOP
    DELETE FROM search.word_bits b WHERE b.kind = empty.kind AND b.first = empty.first;
    DELETE FROM search.choice_bits b WHERE b.kind = empty.kind AND b.first = empty.first;
    DELETE FROM search.speaker_places s WHERE s.kind = empty.kind AND s.first = empty.first;
  END LOOP;
END;
$$;
