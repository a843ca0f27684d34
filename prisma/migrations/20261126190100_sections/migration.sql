-- AlterTable
ALTER TABLE "app_user" ADD COLUMN "sections" "article_kind"[] DEFAULT ARRAY[]::"article_kind"[];

-- AlterTable
ALTER TABLE "account_link" ADD COLUMN "sections" "article_kind"[] DEFAULT ARRAY[]::"article_kind"[];
