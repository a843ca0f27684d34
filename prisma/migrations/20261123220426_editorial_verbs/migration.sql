-- AlterTable
ALTER TABLE "article" ADD COLUMN     "embargo_reason" TEXT,
ADD COLUMN     "embargo_until" TIMESTAMPTZ(3),
ADD COLUMN     "plan_failed_at" TIMESTAMPTZ(3),
ADD COLUMN     "planned_revision" INTEGER;

-- AlterTable
ALTER TABLE "article_status" ADD COLUMN     "failure" JSONB,
ADD COLUMN     "verb" TEXT;

-- CreateIndex
CREATE INDEX "article_publish_at_idx" ON "article"("publish_at");

-- What the schema language cannot say.

-- A plan from before revisions were named in it means the newest; half a plan is none.
UPDATE "article" SET planned_revision = revision WHERE publish_at IS NOT NULL AND publish_zone IS NOT NULL;
UPDATE "article" SET publish_at = NULL, publish_zone = NULL WHERE planned_revision IS NULL OR state NOT IN ('scheduled', 'published');
UPDATE "article" SET planned_revision = NULL WHERE publish_at IS NULL;

ALTER TABLE "article"
    ADD CONSTRAINT "article_plan_whole" CHECK (num_nonnulls(publish_at, publish_zone, planned_revision) IN (0, 3)),
    ADD CONSTRAINT "article_plan_has_state" CHECK (publish_at IS NULL OR state IN ('scheduled', 'published')),
    ADD CONSTRAINT "article_plan_revision_exists" CHECK (planned_revision BETWEEN 1 AND revision),
    ADD CONSTRAINT "article_embargo_has_reason" CHECK ((embargo_until IS NULL) = (embargo_reason IS NULL)),
    ADD CONSTRAINT "article_plan_keeps_embargo" CHECK (publish_at >= embargo_until),
    ADD CONSTRAINT "article_deleted_is_at_rest" CHECK (deleted_at IS NULL OR (live_revision_id IS NULL AND publish_at IS NULL));

ALTER TABLE "article_status" ADD CONSTRAINT "article_status_failure_is_of_the_plan" CHECK (failure IS NULL OR verb IS NOT DISTINCT FROM 'plan-failed');
