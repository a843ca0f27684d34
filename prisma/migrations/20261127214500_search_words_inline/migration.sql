-- The letters of a text lie in the row: that was said by search_letters, and undone by its change of the column's type. One story
-- of five had them elsewhere. The table is written anew for that, in the order of its numbers, so that what was put together lies
-- together.
ALTER TABLE search.document ALTER words SET STORAGE MAIN;
CLUSTER search.article_document USING article_document_number_idx;
ALTER TABLE search.article_document SET WITHOUT CLUSTER;
