-- Which of a story's editions stands above its headline was told by the order of the rows alone, which is nobody's to rely on.
ALTER TABLE "article_edition" ADD COLUMN "position" INTEGER NOT NULL DEFAULT 0;

-- Until now they came as they were written: the edition that the story mainly belongs to first.
UPDATE "article_edition" SET "position" = told.place
FROM (
    SELECT "article_id", "edition_id",
        row_number() OVER (PARTITION BY "article_id" ORDER BY "article_edition".ctid) - 1 AS place
    FROM "article_edition"
) told
WHERE "article_edition"."article_id" = told."article_id" AND "article_edition"."edition_id" = told."edition_id"
    AND told.place > 0;
