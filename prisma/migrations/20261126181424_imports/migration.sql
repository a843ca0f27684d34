-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('session', 'person');

-- CreateTable
CREATE TABLE "import_run" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "dialect" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,
    "counts" JSONB NOT NULL,
    "oddities" JSONB NOT NULL,
    "journal" JSONB NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_run_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_ref" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "family" TEXT NOT NULL,
    "kind" "source_kind" NOT NULL,
    "key" TEXT NOT NULL,
    "guid" UUID,
    "session_id" UUID,
    "speaker_id" UUID,
    "said" JSONB NOT NULL,
    "gone_at" TIMESTAMPTZ(3),
    "run_id" UUID,

    CONSTRAINT "source_ref_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_draft" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "files" JSONB NOT NULL,
    "bytes" BYTEA NOT NULL,
    "choices" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "import_run_edition_id_at_idx" ON "import_run"("edition_id", "at");

-- CreateIndex
CREATE INDEX "source_ref_session_id_idx" ON "source_ref"("session_id");

-- CreateIndex
CREATE INDEX "source_ref_speaker_id_idx" ON "source_ref"("speaker_id");

-- CreateIndex
CREATE INDEX "source_ref_guid_idx" ON "source_ref"("guid");

-- CreateIndex
CREATE INDEX "source_ref_run_id_idx" ON "source_ref"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_ref_edition_id_family_kind_key_key" ON "source_ref"("edition_id", "family", "kind", "key");

-- CreateIndex
CREATE INDEX "import_draft_by_id_idx" ON "import_draft"("by_id");

-- CreateIndex
CREATE INDEX "import_draft_edition_id_idx" ON "import_draft"("edition_id");

-- CreateIndex
CREATE INDEX "import_draft_created_at_idx" ON "import_draft"("created_at");

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_ref" ADD CONSTRAINT "source_ref_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_ref" ADD CONSTRAINT "source_ref_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_ref" ADD CONSTRAINT "source_ref_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_ref" ADD CONSTRAINT "source_ref_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "import_run"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_draft" ADD CONSTRAINT "import_draft_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_draft" ADD CONSTRAINT "import_draft_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
