// Plain JavaScript, so that no start has to compile it first.
import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const settings = {
  poweredByHeader: false,
  // Types are checked by `npm run lint`, pages and all; building is for speed.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'app/tsconfig.json' },
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
