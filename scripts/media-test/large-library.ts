import { db } from '@/lib/platform/db/client'

/** Rows of as many pictures as are asked for, as a newsroom's years would leave them; no bytes are stored for them. */
export async function makeLargeLibrary(count: number): Promise<void> {
  await db().$executeRaw`
    INSERT INTO media_asset (id, storage_key, master_key, renditions, file_name, mime_type, bytes, sha256, looks, width, height,
      placeholder, headline, caption, credit, creator, "right", right_expires_at, alt, keywords, confirmed_at, created_at, edition_id, created_by_id)
    SELECT gen_random_uuid(), 'originals/' || n || '.jpg', 'masters/' || n || '.jpg', left(md5(n::text), 16), 'DSC_' || n || '.jpg',
      'image/jpeg', 8000000, encode(sha256(n::text::bytea), 'hex'), ('x' || left(md5('look' || n), 16))::bit(64)::bigint, 6000, 4000,
      'data:image/webp;base64,' || repeat(md5(n::text), 8),
      CASE WHEN n % 3 = 0 THEN 'Panel ' || n % 400 || ' in the large hall' END,
      'Guest ' || left(md5('guest' || n % 3000), 8) || ' speaks on ' || (ARRAY['energy','water','trade','health','debt'])[n % 5 + 1] || ' in view ' || n,
      CASE WHEN n % 997 > 0 THEN (ARRAY['Ada Vane','Ben Ory','Cleo Marsh','Dag Holm'])[n % 4 + 1] || ' for Harbour Times' END,
      (ARRAY['Ada Vane','Ben Ory','Cleo Marsh','Dag Holm'])[n % 4 + 1],
      CASE WHEN n % 499 = 0 THEN 'unknown' ELSE 'licensed' END::media_right,
      CASE WHEN n % 7 = 0 THEN timestamptz '2026-01-01' + n * interval '10 minutes' END,
      CASE WHEN n % 311 > 0 THEN 'Somebody at a lectern before a blue wall' END,
      ARRAY['wpc', 'hall ' || n % 40], now(), timestamptz '2020-01-01' + n * interval '30 minutes',
      (SELECT id FROM edition ORDER BY year OFFSET n % (SELECT count(*) FROM edition) LIMIT 1),
      (SELECT id FROM app_user ORDER BY id LIMIT 1)
    FROM generate_series(1, ${count}::int) AS n`
  await db().$executeRaw`
    INSERT INTO media_person (asset_id, speaker_id)
    SELECT asset.id, speaker.id
    FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM media_asset WHERE master_key IS NOT NULL) asset
    JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n, count(*) OVER () AS of FROM speaker WHERE merged_into_id IS NULL) speaker
      ON speaker.n = asset.n % speaker.of + 1
    ON CONFLICT DO NOTHING`
  await db().$executeRaw`ANALYZE media_asset`
  await db().$executeRaw`ANALYZE media_person`
}
