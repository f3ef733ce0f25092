// Plain JavaScript, so that no start has to compile it first.
import createNextIntlPlugin from 'next-intl/plugin'

const forEver = { key: 'cache-control', value: 'public, max-age=31536000, immutable' }

/** @type {import('next').NextConfig} */
const settings = {
  poweredByHeader: false,
  // Types are checked by `npm run lint`, pages and all; building is for speed.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'app/tsconfig.json' },
  // Their address carries a fingerprint: in the query, or in the name.
  headers: async () => [
    { source: '/assets/:file', has: [{ type: 'query', key: 'v' }], headers: [forEver] },
    { source: '/assets/part-:hash', headers: [forEver] },
    { source: '/assets/wasm-:hash/:file', headers: [forEver] },
    { source: '/service-worker.js', headers: [{ key: 'cache-control', value: 'no-cache' }] },
  ],
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@prisma/adapter-pg',
    '@prisma/client',
    'better-auth',
    'esbuild',
    'isolated-vm',
    'pg',
    'pg-boss',
    'pino',
    'prom-client',
    'rate-limiter-flexible',
    'typescript',
  ],
}

export default createNextIntlPlugin('./app/i18n.ts')(settings)
