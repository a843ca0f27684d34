-- A common word in one edition was found by reading everything that the word is in. Both lists together give few.
CREATE INDEX document_editions ON search.document USING gin (edition_ids);
CREATE INDEX document_topics ON search.document USING gin (topic_ids);
CREATE INDEX document_sessions ON search.document USING gin (session_ids);
