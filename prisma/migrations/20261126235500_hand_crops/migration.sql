-- AlterTable
ALTER TABLE "media_asset" ADD COLUMN     "hand_crops" JSONB NOT NULL DEFAULT '{}';

ALTER TABLE "media_asset" ADD CONSTRAINT "media_asset_hand_crops_named" CHECK (jsonb_typeof("hand_crops") = 'object');
