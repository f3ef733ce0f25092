import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Types are checked by `npm run lint`, pages and all; building is for speed.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'app/tsconfig.json' },
  // Their address carries a fingerprint.
  headers: async () => [
    {
      source: '/assets/:file',
      has: [{ type: 'query', key: 'v' }],
      headers: [{ key: 'cache-control', value: 'public, max-age=31536000, immutable' }],
    },
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

export default config
