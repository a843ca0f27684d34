import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts')

const config: NextConfig = {
  // Tests build beside a portal that runs from the usual build (scripts/runtime/production-build.mjs).
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  // Pages are kept by the front door (docs/decisions/0004); Next renders each of them on request.
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  // Metadata belongs in the head for everybody: readers get plain pages without the script that would move it there.
  htmlLimitedBots: /.*/,
  // Pictures come ready from the library. Next's own resizer would fetch any address of ours for whoever asks, so it is off.
  images: { unoptimized: true },
  experimental: { authInterrupts: true },
  serverExternalPackages: ['@node-rs/argon2', 'pg', '@prisma/client', '@prisma/adapter-pg', 'graphile-worker', 'exifr'],
  typescript: { ignoreBuildErrors: true }, // `npm run check` holds the types, once
}

export default withNextIntl(config)
