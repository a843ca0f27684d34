-- A version belongs to the story that names its source, and goes with that story's printing. Until now a source that was
-- named by mistake stayed beside the quote for good. What live stories say is written down anew.
DELETE FROM "quote_version";

-- DropIndex
DROP INDEX "quote_version_quote_id_source_name_language_key";

-- AlterTable
ALTER TABLE "quote_version" ADD COLUMN "article_id" UUID NOT NULL;

-- CreateIndex
CREATE INDEX "quote_version_article_id_quote_id_idx" ON "quote_version"("article_id", "quote_id");

-- CreateIndex
CREATE INDEX "quote_version_quote_id_idx" ON "quote_version"("quote_id");

-- AddForeignKey
ALTER TABLE "quote_version" ADD CONSTRAINT "quote_version_article_id_quote_id_fkey" FOREIGN KEY ("article_id", "quote_id") REFERENCES "quote_use"("article_id", "quote_id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "quote_version" ("id", "article_id", "quote_id", "text", "language", "source_name", "source_url", "checked")
SELECT gen_random_uuid(), printed.article_id, printed.quote_id, wording.text, wording.language,
       coalesce(said->>'sourceName', 'Plenary'), said->>'sourceUrl', said->>'verification' = 'verified'
FROM "quote_use" AS printed
JOIN "article_revision" AS revision ON revision.id = printed.revision_id
CROSS JOIN LATERAL jsonb_array_elements(revision.content->'quotes') AS said
CROSS JOIN LATERAL (
  SELECT printed.text, said->>'language'
  UNION ALL
  SELECT said->'original'->>'text', said->'original'->>'language'
  WHERE said->>'kind' = 'translated' AND jsonb_typeof(said->'original') = 'object'
) AS wording (text, language)
WHERE (said->>'id')::uuid = printed.quote_id;

-- DropTable
-- What "try_counter" was before. Nothing reads it.
DROP TABLE "rate_limit";
