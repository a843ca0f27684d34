-- AlterTable
ALTER TABLE "quote" ADD COLUMN     "unattributed_reason" TEXT,
ADD COLUMN     "verified_at" TIMESTAMPTZ(3),
ADD COLUMN     "verified_by_id" UUID;

-- CreateIndex
CREATE INDEX "quote_verified_by_id_idx" ON "quote"("verified_by_id");

-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_verified_by_id_fkey" FOREIGN KEY ("verified_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema language cannot say.

ALTER TABLE "quote"
    DROP CONSTRAINT "quote_has_speaker",
    ADD CONSTRAINT "quote_has_speaker" CHECK (num_nonnulls(speaker_id, speaker_label, unattributed_reason) > 0),
    ADD CONSTRAINT "quote_reason_instead_of_speaker" CHECK (unattributed_reason IS NULL OR num_nonnulls(speaker_id, speaker_label) = 0),
    ADD CONSTRAINT "quote_checked_is_verified" CHECK (verified_at IS NULL OR verification = 'verified'),
    ADD CONSTRAINT "quote_checked_has_time" CHECK (verified_by_id IS NULL OR verified_at IS NOT NULL),
    ADD CONSTRAINT "quote_moment_not_negative" CHECK (moment_ms >= 0);
