-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "reporter_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "due_zone" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "article_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "assigned_by_id" UUID,
    "dropped_at" TIMESTAMPTZ(3),
    "drop_reason" TEXT,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_run" (
    "id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID NOT NULL,
    "verb" TEXT NOT NULL,
    "outcomes" JSONB,

    CONSTRAINT "bulk_run_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "assignment_article_id_key" ON "assignment"("article_id");

-- CreateIndex
CREATE INDEX "assignment_session_id_idx" ON "assignment"("session_id");

-- CreateIndex
CREATE INDEX "assignment_reporter_id_due_at_idx" ON "assignment"("reporter_id", "due_at");

-- CreateIndex
CREATE INDEX "bulk_run_by_id_idx" ON "bulk_run"("by_id");

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_reporter_id_fkey" FOREIGN KEY ("reporter_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_assigned_by_id_fkey" FOREIGN KEY ("assigned_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_run" ADD CONSTRAINT "bulk_run_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.

ALTER TABLE "assignment"
    ADD CONSTRAINT "assignment_drop_has_reason" CHECK ((dropped_at IS NULL) = (drop_reason IS NULL) AND drop_reason IS DISTINCT FROM ''),
    ADD CONSTRAINT "assignment_version_positive" CHECK (version >= 1);
