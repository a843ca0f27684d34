import { build } from 'esbuild'

/**
 * Bundles server.ts; what comes from npm stays outside and is loaded from node_modules.
 * @param {string} outfile
 */
export async function bundleServer(outfile) {
  await build({
    entryPoints: ['server.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })
}
