// Builds the service worker, with the list of what it keeps: so after the pages and the assets.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { KeptFiles } from '../../components/offline/kept-files.ts'
import { serviceWorkerFile } from './built-files.ts'
import { listKeptFiles } from './list-kept-files.ts'

export async function buildServiceWorker(root: string): Promise<void> {
  const files = listKeptFiles(root)
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  await build({
    entryPoints: [join(root, 'components/offline/service-worker.ts')],
    outfile: serviceWorkerFile(root),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    define: {
      keptFiles: JSON.stringify({ build: version, files } satisfies KeptFiles),
      'process.env.NODE_ENV': '"production"',
    },
  })
}
