-- CreateEnum
CREATE TYPE "link_state" AS ENUM ('answers', 'moved', 'gone', 'refuses', 'fails', 'silent', 'unreachable', 'loops', 'notAsked');

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "planned_correction" JSONB;

-- CreateTable
CREATE TABLE "link_check" (
    "href" TEXT NOT NULL,
    "state" "link_state" NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "link_check_pkey" PRIMARY KEY ("href")
);

-- CreateTable
CREATE TABLE "preview_link" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "preview_link_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "preview_link_token_hash_key" ON "preview_link"("token_hash");

-- CreateIndex
CREATE INDEX "preview_link_article_id_idx" ON "preview_link"("article_id");

-- CreateIndex
CREATE INDEX "preview_link_created_by_id_idx" ON "preview_link"("created_by_id");

-- AddForeignKey
ALTER TABLE "preview_link" ADD CONSTRAINT "preview_link_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preview_link" ADD CONSTRAINT "preview_link_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema language cannot say.

-- A note to readers is of an update of what they know, and goes with its plan.
ALTER TABLE "article" ADD CONSTRAINT "article_planned_correction_is_of_the_plan" CHECK (planned_correction IS NULL OR (publish_at IS NOT NULL AND state = 'published'));

ALTER TABLE "link_check" ADD CONSTRAINT "link_check_href_form" CHECK (href ~ '^https?://' AND length(href) <= 2000);

ALTER TABLE "preview_link"
    ADD CONSTRAINT "preview_link_token_hash_form" CHECK (token_hash ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "preview_link_revision_positive" CHECK (revision >= 1),
    ADD CONSTRAINT "preview_link_ends" CHECK (expires_at > created_at),
    ADD CONSTRAINT "preview_link_revoked_after" CHECK (revoked_at >= created_at);
