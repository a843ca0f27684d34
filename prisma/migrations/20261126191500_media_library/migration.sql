-- AlterTable
ALTER TABLE "media_asset" ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3),
ADD COLUMN     "creator" TEXT,
ADD COLUMN     "deleted_at" TIMESTAMPTZ(3),
ADD COLUMN     "edition_id" UUID,
ADD COLUMN     "event" TEXT,
ADD COLUMN     "file_name" TEXT,
ADD COLUMN     "focus_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "focus_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "headline" TEXT,
ADD COLUMN     "keywords" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "licensor_url" TEXT,
ADD COLUMN     "looks" BIGINT,
ADD COLUMN     "master_key" TEXT,
ADD COLUMN     "people_named" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "place" TEXT,
ADD COLUMN     "placeholder" TEXT,
ADD COLUMN     "renditions" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "restrictions" TEXT,
ADD COLUMN     "source" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "media_person" (
    "asset_id" UUID NOT NULL,
    "speaker_id" UUID NOT NULL,

    CONSTRAINT "media_person_pkey" PRIMARY KEY ("asset_id","speaker_id")
);

-- CreateTable
CREATE TABLE "revision_media" (
    "revision_id" UUID NOT NULL,
    "asset_id" UUID NOT NULL,

    CONSTRAINT "revision_media_pkey" PRIMARY KEY ("revision_id","asset_id")
);

-- CreateIndex
CREATE INDEX "media_person_speaker_id_idx" ON "media_person"("speaker_id");

-- CreateIndex
CREATE INDEX "revision_media_asset_id_idx" ON "revision_media"("asset_id");

-- CreateIndex
CREATE INDEX "media_asset_created_at_idx" ON "media_asset"("created_at");

-- CreateIndex
CREATE INDEX "media_asset_edition_id_idx" ON "media_asset"("edition_id");

-- CreateIndex
CREATE INDEX "media_asset_caption_idx" ON "media_asset" USING GIN ("caption" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "media_asset_credit_idx" ON "media_asset" USING GIN ("credit" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "media_asset_alt_idx" ON "media_asset" USING GIN ("alt" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "media_asset_headline_idx" ON "media_asset" USING GIN ("headline" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "media_asset_file_name_idx" ON "media_asset" USING GIN ("file_name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "media_asset_keywords_idx" ON "media_asset" USING GIN ("keywords");

-- AddForeignKey
ALTER TABLE "media_asset" ADD CONSTRAINT "media_asset_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_person" ADD CONSTRAINT "media_person_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "media_asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_person" ADD CONSTRAINT "media_person_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "article_revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_asset_id_fkey" FOREIGN KEY ("asset_id") REFERENCES "media_asset"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "media_asset"
    ADD CONSTRAINT "media_asset_focus_inside" CHECK (focus_x BETWEEN 0 AND 1 AND focus_y BETWEEN 0 AND 1),
    ADD CONSTRAINT "media_asset_version_counts" CHECK (version > 0),
    -- What renditions are made from is told apart from what came from outside, and has an address to be found by.
    ADD CONSTRAINT "media_asset_master_apart" CHECK (master_key IS NULL OR (master_key <> storage_key AND renditions <> '' AND width IS NOT NULL));

-- Which pictures and documents a revision names: its pictures by id, documents by the address that a link leads to.
CREATE FUNCTION "note_revision_media"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "revision_media" ("revision_id", "asset_id")
  SELECT NEW.id, asset.id
  FROM "media_asset" asset
  WHERE asset.id IN (
    SELECT named::uuid FROM (
      SELECT value #>> '{}' FROM jsonb_path_query(NEW.content, '$.**.assetId') AS value
      UNION
      SELECT substring(value #>> '{}' FROM '/media/documents/([0-9a-f-]{36})/')
      FROM jsonb_path_query(NEW.content, '$.**.href') AS value
    ) AS names (named)
    WHERE named ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  );
  RETURN NULL;
END $$;
CREATE TRIGGER "article_revision_notes_media" AFTER INSERT ON "article_revision"
  FOR EACH ROW EXECUTE FUNCTION "note_revision_media"();

INSERT INTO "revision_media" ("revision_id", "asset_id")
SELECT DISTINCT revision.id, asset.id
FROM "article_revision" revision
CROSS JOIN LATERAL jsonb_path_query(revision.content, '$.**.assetId') AS value
JOIN "media_asset" asset ON asset.id::text = value #>> '{}';
