-- What a picture is found by lies folded in one column, so that one index serves any number of fields.
ALTER TABLE "media_asset" ADD COLUMN "search_words" TEXT NOT NULL DEFAULT '';

CREATE FUNCTION "fold_media_words"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A blank before the first word too: what is short is looked for at the beginning of words.
  NEW."search_words" := ' ' || search.fold(concat_ws(' ',
    NEW."headline", NEW."caption", NEW."credit", NEW."creator", NEW."alt", NEW."place", NEW."event", NEW."file_name",
    array_to_string(NEW."keywords", ' '), array_to_string(NEW."people_named", ' ')));
  RETURN NEW;
END $$;
CREATE TRIGGER "media_asset_folds_words"
  BEFORE INSERT OR UPDATE OF "headline", "caption", "credit", "creator", "alt", "place", "event", "file_name", "keywords", "people_named"
  ON "media_asset" FOR EACH ROW EXECUTE FUNCTION "fold_media_words"();

UPDATE "media_asset" SET "headline" = "headline";

-- DropIndex
DROP INDEX "media_asset_alt_idx";

-- DropIndex
DROP INDEX "media_asset_caption_idx";

-- DropIndex
DROP INDEX "media_asset_created_at_idx";

-- DropIndex
DROP INDEX "media_asset_credit_idx";

-- DropIndex
DROP INDEX "media_asset_file_name_idx";

-- DropIndex
DROP INDEX "media_asset_headline_idx";

-- DropIndex
DROP INDEX "media_asset_keywords_idx";

-- CreateIndex
CREATE INDEX "media_asset_created_at_id_idx" ON "media_asset"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "media_asset_search_words_idx" ON "media_asset" USING GIN ("search_words" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "media_asset_looks_deleted_at_id_idx" ON "media_asset"("looks", "deleted_at", "id");
