-- AlterEnum
ALTER TYPE "session_status" ADD VALUE 'replaced';

-- AlterTable
ALTER TABLE "session" ADD COLUMN     "previously_starts_at" TIMESTAMPTZ(3),
ADD COLUMN     "replaced_by_id" UUID;

-- CreateIndex
CREATE INDEX "session_replaced_by_id_idx" ON "session"("replaced_by_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_replaced_by_id_edition_id_fkey" FOREIGN KEY ("replaced_by_id", "edition_id") REFERENCES "session"("id", "edition_id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- The new status may not be named as a value in the transaction that adds it, hence as text.
ALTER TABLE "session" ADD CONSTRAINT "session_replacement_has_status"
  CHECK (("replaced_by_id" IS NULL OR "status"::text = 'replaced') AND "replaced_by_id" IS DISTINCT FROM "id");
ALTER TABLE "session" ADD CONSTRAINT "session_previous_time_is_another"
  CHECK ("previously_starts_at" IS NULL OR "previously_starts_at" IS DISTINCT FROM "starts_at");
