-- CreateTable
CREATE TABLE "search_name" (
    "id" UUID NOT NULL,
    "speaker_id" UUID NOT NULL,
    "value" TEXT NOT NULL,
    "preferred" BOOLEAN NOT NULL,
    "search_only" BOOLEAN NOT NULL,
    "keys" TEXT[],

    CONSTRAINT "search_name_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "search_name_speaker_id_idx" ON "search_name"("speaker_id");

-- CreateIndex
CREATE INDEX "search_name_keys_idx" ON "search_name" USING GIN ("keys");

-- AddForeignKey
ALTER TABLE "search_name" ADD CONSTRAINT "search_name_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "speaker"("id") ON DELETE CASCADE ON UPDATE CASCADE;
