// Builds what the browser loads apart from the pages into public/assets: the editor and its workers, the run worker and the
// training worker. They are no business of the pages' bundler: workers need addresses of their own, and the editor is as
// large as all the rest.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { editorParts } from '../../components/editor/editor-parts.ts'
import { bundleLibrary } from '../../grader/bundler/library.ts'
import { versionVariable } from './built-files.ts'
import { readLibraryTypes } from './library-types.ts'

/** Builds anew whatever was there, and tells the pages' builder the version, by the environment. */
export async function buildAssets(root: string): Promise<void> {
  const folder = join(root, 'public', 'assets')
  const wasm = readWasm(folder)
  const wasmFolder = `/assets/${relative(folder, dirname(wasm[0]?.path ?? ''))}/`
  const results = await Promise.all([
    build(editorOf(root)),
    build(workersOf(root)),
    build(trainingOf(root, wasmFolder)),
  ])
  const built = results.flatMap(({ outputFiles = [] }) => outputFiles)
  const files = [...built, ...(await libraryOf(root, built)), ...wasm].sort((left, right) =>
    left.path < right.path ? -1 : 1,
  )
  rmSync(folder, { recursive: true, force: true })
  for (const { path, contents } of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, contents)
  }
  process.env[versionVariable] = versionOf(files)
}

const common = {
  bundle: true,
  minify: true,
  write: false,
  platform: 'browser',
  target: 'es2022',
  legalComments: 'linked',
  logLevel: 'silent',
} satisfies BuildOptions

const editorOf = (root: string): BuildOptions => ({
  ...common,
  entryPoints: {
    editor: join(root, 'components/editor/monaco/editor-bundle.ts'),
    ...Object.fromEntries(
      editorParts.map((part) => [`editor-${part}`, join(root, `components/editor/monaco/parts/${part}.ts`)]),
    ),
  },
  splitting: true,
  chunkNames: 'part-[hash]',
  outdir: join(root, 'public/assets'),
  format: 'esm',
  loader: { '.ttf': 'file' },
  plugins: [withoutLateFeatures],
  assetNames: '[name]-[hash]',
})

const workersOf = (root: string): BuildOptions => ({
  ...common,
  entryPoints: {
    'run-worker': join(root, 'components/editor/run-worker.ts'),
    'run-cell': join(root, 'components/editor/run-cell.ts'),
    compiler: join(root, 'components/editor/compiler.ts'),
    'editor.worker': 'monaco-editor/editor/editor.worker.js',
    'ts.worker': 'monaco-editor/language/typescript/ts.worker.js',
  },
  absWorkingDir: root,
  outdir: join(root, 'public/assets'),
  format: 'iife',
  plugins: [withoutDom],
})

/** It loads the backend that it takes, and no other. */
const trainingOf = (root: string, wasmFolder: string): BuildOptions => ({
  ...common,
  entryPoints: { 'training-worker': join(root, 'components/training/training-worker.ts') },
  splitting: true,
  chunkNames: 'part-[hash]',
  outdir: join(root, 'public/assets'),
  format: 'esm',
  define: { wasmFolder: JSON.stringify(wasmFolder) },
})

interface Asset {
  path: string
  contents: Uint8Array
}

/** With and without vector instructions. TensorFlow.js knows them by their names: what is in them names their folder. */
const wasmNames = ['tfjs-backend-wasm-simd.wasm', 'tfjs-backend-wasm.wasm']

function readWasm(folder: string): Asset[] {
  const resolve = createRequire(import.meta.url).resolve
  const files = wasmNames.map((name) => {
    const contents = readFileSync(resolve(`@tensorflow/tfjs-backend-wasm/dist/${name}`))
    return { path: join(folder, name), contents }
  })
  const inside = join(folder, `wasm-${versionOf(files)}`)
  return files.map(({ path, contents }) => ({ path: join(inside, basename(path)), contents }))
}

/**
 * Monaco's TypeScript imports every feature there is once the first source is opened. Another editor of the same page, such as
 * a comparison, would then be made with features whose services came too late for it, and complain of each.
 */
const withoutLateFeatures: Plugin = {
  name: 'without-late-features',
  setup: ({ onLoad }) =>
    onLoad({ filter: /monaco-editor.*[\\/]internal[\\/]common[\\/]workers\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(/^import '.*';$/gm, ''),
      resolveDir: dirname(path),
    })),
}

/** The editor's TypeScript carries the declarations of every browser function, a third of its size; none exists here. */
const withoutDom: Plugin = {
  name: 'without-dom',
  setup: ({ onLoad }) =>
    onLoad({ filter: /monaco-editor.*[\\/]typescript[\\/]lib[\\/]lib\.js$/ }, async ({ path }) => {
      const { libFileMap } = (await import(pathToFileURL(path).href)) as {
        libFileMap: Record<string, string>
      }
      const kept = Object.entries(libFileMap).filter(
        ([name]) => !/^lib\.(dom|webworker|scripthost)\b/.test(name),
      )
      return { contents: `export const libFileMap = ${JSON.stringify(Object.fromEntries(kept))}` }
    }),
}

/** For the exercises whose submissions may import a library: cells that have it ready, and its types for the editor. */
async function libraryOf(root: string, built: readonly Asset[]): Promise<Asset[]> {
  const cell = built.find(({ path }) => basename(path) === 'run-cell.js')
  if (!cell) throw new Error('run-cell.js was not built')
  const asset = (name: string, contents: Uint8Array) => ({
    path: join(root, 'public/assets', name),
    contents,
  })
  return [
    asset('library-cell.js', Buffer.concat([Buffer.from(`${await bundleLibrary()}\n`), cell.contents])),
    asset('library-types.json', Buffer.from(JSON.stringify(readLibraryTypes(root)))),
  ]
}

function versionOf(files: readonly Asset[]): string {
  const hash = createHash('sha256')
  for (const { path, contents } of files) hash.update(`${basename(path)}\0`).update(contents)
  return hash.digest('hex').slice(0, 12)
}
