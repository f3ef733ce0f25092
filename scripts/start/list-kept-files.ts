import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { versionVariable } from './built-files.ts'

/** Addresses of what the shell needs besides itself; each carries a fingerprint. */
export function listKeptFiles(root: string): string[] {
  return [...assets(root), ...pageFiles(join(root, '.next'))]
}

/** The editor (parts of it and its font carry the fingerprint in their names), and all workers with what they load. */
function assets(root: string): string[] {
  const version = process.env[versionVariable]
  const folder = join(root, 'public', 'assets')
  return globSync('**/*.*', { cwd: folder })
    .filter((name) => !name.endsWith('.txt'))
    .sort()
    .map((name) => (isFingerprinted.test(name) ? `/assets/${name}` : `/assets/${name}?v=${version}`))
}

const isFingerprinted = /^part-|^wasm-|\.ttf$/

const named = /static\/(?:chunks|media)\/[\w~.-]+|(?<=url\(\.\.\/)media\/[\w~.-]+/g

/** What the page of the shell is made of: what its manifests name, and what those files name, styles their fonts, scripts their parts. */
function pageFiles(folder: string): string[] {
  const { rootMainFiles } = JSON.parse(readFileSync(join(folder, 'build-manifest.json'), 'utf8')) as {
    rootMainFiles: string[]
  }
  const manifest = join(folder, 'server/app/offline/page_client-reference-manifest.js')
  const found = new Set([...rootMainFiles, ...namesIn(manifest)])
  for (const path of found)
    if (/\.(js|css)$/.test(path)) for (const name of namesIn(join(folder, path))) found.add(name)
  const missing = [...found].filter((path) => !existsSync(join(folder, path)))
  if (missing.length > 0) throw new Error(`The pages name files that were not built: ${missing.join(', ')}.`)
  return [...found]
    .filter(isWanted)
    .sort()
    .map((path) => `/_next/${path}`)
}

const namesIn = (path: string): string[] =>
  (readFileSync(path, 'utf8').match(named) ?? []).map((name) =>
    name.startsWith('media') ? `static/${name}` : name,
  )

/** Of a font's three forms, browsers that have service workers take the smallest. */
const isWanted = (path: string) => !/\.(ttf|woff)$/.test(basename(path))
