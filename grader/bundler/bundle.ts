import { fileURLToPath } from 'node:url'
import { type BuildFailure, build } from 'esbuild'

/** What an exercise folder may import, wherever it lies. */
const alias = {
  'receptive/exercise': fileURLToPath(new URL('../contract/define-exercise.ts', import.meta.url)),
  'receptive/tensor': fileURLToPath(new URL('../tensor/index.ts', import.meta.url)),
}

/** The project's own code could not be bundled; the message names file, line and reason. */
export class BundleError extends Error {
  override name = 'BundleError'
}

export interface BundleOptions {
  /** `cjs` sets `exports`; `iife` puts the exports into the global of that name. */
  format: 'cjs' | { iife: string }
  platform: 'node' | 'neutral' | 'browser'
  external?: string[]
  /** For what is large, and whose lines nobody reads. */
  minify?: boolean
  /** Free names and the JavaScript that takes their place. */
  define?: Record<string, string>
}

/** Bundles trusted TypeScript, with all that it imports, into one JavaScript text for each entry file, in order. */
export async function bundleFiles(files: readonly string[], options: BundleOptions): Promise<string[]> {
  if (files.length === 0) return []
  const entryPoints = files.map((file, index) => ({ in: file, out: String(index) }))
  const texts = await run({ entryPoints, outdir: '/bundle' }, options)
  return files.map((_, index) => texts.get(`/bundle/${index}.js`) ?? '')
}

/** The same for a source that lies in no file; its relative imports start from `folder`. */
export async function bundleSource(source: string, folder: string, options: BundleOptions): Promise<string> {
  const stdin = { contents: source, resolveDir: folder, loader: 'ts' as const }
  const texts = await run({ stdin, outfile: '/bundle/out.js' }, options)
  return texts.get('/bundle/out.js') ?? ''
}

async function run(input: object, options: BundleOptions): Promise<Map<string, string>> {
  const { format, platform, external = [], define = {}, minify = false } = options
  try {
    const result = await build({
      ...input,
      ...(format === 'cjs' ? { format } : { format: 'iife' as const, globalName: format.iife }),
      platform,
      external,
      define,
      minify,
      alias,
      target: 'es2023',
      bundle: true,
      write: false,
      logLevel: 'silent',
      legalComments: 'none',
    })
    return new Map(
      result.outputFiles.map(({ path, text }) => [path.replaceAll('\\', '/').replace(/^[A-Z]:/, ''), text]),
    )
  } catch (error) {
    const { errors } = error as BuildFailure
    if (!errors?.[0]) throw error
    const { location, text } = errors[0]
    throw new BundleError(location ? `${location.file}, line ${location.line}: ${text}` : text)
  }
}
