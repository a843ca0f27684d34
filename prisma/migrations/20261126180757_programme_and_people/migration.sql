-- AlterTable
ALTER TABLE "edition" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "speaker" ADD COLUMN     "family_name" TEXT,
ADD COLUMN     "given_name" TEXT,
ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "style" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "topic" ADD COLUMN     "merged_into_id" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "venue" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "programme_version" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,
    "programme" JSONB NOT NULL,
    "changes" JSONB NOT NULL,

    CONSTRAINT "programme_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office" (
    "id" UUID NOT NULL,
    "speaker_id" UUID NOT NULL,
    "title" TEXT,
    "organisation_name" TEXT,
    "organisation_id" UUID,
    "since" TEXT,
    "until" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker_merge" (
    "id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "merged_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,
    "before" JSONB NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "speaker_merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "speaker_split" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,
    "quote_ids" UUID[],
    "article_ids" UUID[],

    CONSTRAINT "speaker_split_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "namesakes" (
    "one_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,

    CONSTRAINT "namesakes_pkey" PRIMARY KEY ("one_id","other_id")
);

-- CreateIndex
CREATE INDEX "programme_version_at_idx" ON "programme_version"("at");

-- CreateIndex
CREATE UNIQUE INDEX "programme_version_edition_id_number_key" ON "programme_version"("edition_id", "number");

-- CreateIndex
CREATE INDEX "office_speaker_id_idx" ON "office"("speaker_id");

-- CreateIndex
CREATE INDEX "office_organisation_id_idx" ON "office"("organisation_id");

-- CreateIndex
CREATE INDEX "speaker_merge_kept_id_idx" ON "speaker_merge"("kept_id");

-- CreateIndex
CREATE INDEX "speaker_merge_merged_id_idx" ON "speaker_merge"("merged_id");

-- CreateIndex
CREATE INDEX "speaker_merge_at_idx" ON "speaker_merge"("at");

-- CreateIndex
CREATE INDEX "speaker_split_from_id_idx" ON "speaker_split"("from_id");

-- CreateIndex
CREATE INDEX "speaker_split_into_id_idx" ON "speaker_split"("into_id");

-- CreateIndex
CREATE INDEX "namesakes_other_id_idx" ON "namesakes"("other_id");

-- CreateIndex
CREATE INDEX "organisation_merged_into_id_idx" ON "organisation"("merged_into_id");

-- CreateIndex
CREATE INDEX "speaker_merged_into_id_idx" ON "speaker"("merged_into_id");

-- CreateIndex
CREATE INDEX "topic_merged_into_id_idx" ON "topic"("merged_into_id");

-- AddForeignKey
ALTER TABLE "programme_version" ADD CONSTRAINT "programme_version_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme_version" ADD CONSTRAINT "programme_version_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker" ADD CONSTRAINT "speaker_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_merge" ADD CONSTRAINT "speaker_merge_kept_id_fkey" FOREIGN KEY ("kept_id") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_merge" ADD CONSTRAINT "speaker_merge_merged_id_fkey" FOREIGN KEY ("merged_id") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_merge" ADD CONSTRAINT "speaker_merge_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_merge" ADD CONSTRAINT "speaker_merge_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_split" ADD CONSTRAINT "speaker_split_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_split" ADD CONSTRAINT "speaker_split_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "speaker"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speaker_split" ADD CONSTRAINT "speaker_split_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "namesakes" ADD CONSTRAINT "namesakes_one_id_fkey" FOREIGN KEY ("one_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "namesakes" ADD CONSTRAINT "namesakes_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "namesakes" ADD CONSTRAINT "namesakes_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "topic" ADD CONSTRAINT "topic_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the model calls impossible
ALTER TABLE "programme_version" ADD CONSTRAINT "programme_version_number_positive" CHECK (number > 0);
CREATE TRIGGER "programme_version_only_grows" BEFORE UPDATE OR DELETE ON "programme_version"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "office"
    ADD CONSTRAINT "office_says_something" CHECK (title IS NOT NULL OR organisation_name IS NOT NULL),
    ADD CONSTRAINT "office_days_form" CHECK (since ~ '^\d{4}(-\d{2}(-\d{2})?)?$' AND until ~ '^\d{4}(-\d{2}(-\d{2})?)?$');

ALTER TABLE "speaker" ADD CONSTRAINT "speaker_not_merged_into_itself" CHECK (merged_into_id <> id);
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_not_merged_into_itself" CHECK (merged_into_id <> id);
ALTER TABLE "topic" ADD CONSTRAINT "topic_not_merged_into_itself" CHECK (merged_into_id <> id);
ALTER TABLE "speaker_merge" ADD CONSTRAINT "speaker_merge_of_two" CHECK (kept_id <> merged_id);
ALTER TABLE "speaker_split" ADD CONSTRAINT "speaker_split_of_two" CHECK (from_id <> into_id);

-- One row for each pair
ALTER TABLE "namesakes" ADD CONSTRAINT "namesakes_in_order" CHECK (one_id < other_id);
