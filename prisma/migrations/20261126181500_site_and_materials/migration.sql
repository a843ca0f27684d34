-- CreateEnum
CREATE TYPE "site_part" AS ENUM ('about', 'contact', 'imprint', 'privacy', 'follow');

-- CreateEnum
CREATE TYPE "material_kind" AS ENUM ('recording', 'document');

-- CreateTable
CREATE TABLE "site_revision" (
    "part" "site_part" NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID,

    CONSTRAINT "site_revision_pkey" PRIMARY KEY ("part","number")
);

-- CreateTable
CREATE TABLE "material" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "kind" "material_kind" NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "language" TEXT,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" UUID,

    CONSTRAINT "material_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "site_revision_saved_by_id_idx" ON "site_revision"("saved_by_id");

-- CreateIndex
CREATE INDEX "material_added_by_id_idx" ON "material"("added_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "material_session_id_url_key" ON "material"("session_id", "url");

-- AddForeignKey
ALTER TABLE "site_revision" ADD CONSTRAINT "site_revision_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "material" ADD CONSTRAINT "material_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "material" ADD CONSTRAINT "material_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say: a text is numbered from one, and an address is one that a page may lead to.
ALTER TABLE "site_revision" ADD CONSTRAINT "site_revision_number_is_positive" CHECK ("number" > 0);
ALTER TABLE "material" ADD CONSTRAINT "material_url_is_web" CHECK ("url" ~ '^(https?://|/media/)');
ALTER TABLE "material" ADD CONSTRAINT "material_title_is_something" CHECK (btrim("title") <> '');
