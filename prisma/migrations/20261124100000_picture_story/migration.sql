-- AlterEnum
ALTER TYPE "article_kind" ADD VALUE 'picture_story';
