// Plain JavaScript, so that no start has to compile it first.
import { existsSync } from 'node:fs'
import createNextIntlPlugin from 'next-intl/plugin'

/** Written where the pages are built for the second time, by whoever is at work on them: to write it takes a third of a build. */
const keepsBuild = existsSync(new URL('.next/sources', import.meta.url))

/** @type {import('next').NextConfig} */
const settings = {
  poweredByHeader: false,
  // Types are checked by `npm run lint`, pages and all; building is for speed.
  typescript: { ignoreBuildErrors: true, tsconfigPath: 'app/tsconfig.json' },
  experimental: { turbopackFileSystemCacheForBuild: keepsBuild },
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
