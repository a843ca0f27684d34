-- CreateTable
CREATE TABLE "try_counter" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" BIGINT,

    CONSTRAINT "try_counter_pkey" PRIMARY KEY ("key")
);
