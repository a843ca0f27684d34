#!/usr/bin/env node
// Makes the production build: Next's part, the server before it, and the scripts of the reader's site.
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'

await main(async () => {
  await ensurePackages()
  const { ensurePrismaClient } = await import('./runtime/prisma-client.mjs')
  const { USUAL_BUILD } = await import('./runtime/build-state.mjs')
  const { makeBuild } = await import('./runtime/production-build.mjs')
  await ensurePrismaClient()
  await makeBuild(USUAL_BUILD)
})
