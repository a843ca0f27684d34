-- The ledger is read newest first, a page at a time; without this all of it is sorted for each page. NULLS LAST by hand.
CREATE INDEX "quote_newest" ON "quote"("spoken_on" DESC NULLS LAST, "created_at" DESC, "id");
