-- Their plans are kept, and may be made while the lexicon is next to empty: then each word of a text was looked for by reading all
-- of it. A portal that was filled in one go took seconds for a story.
ALTER FUNCTION search.pack(text[]) SET enable_seqscan = off;
ALTER FUNCTION search.packed(text) SET enable_seqscan = off;
