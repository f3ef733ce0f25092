// The type declarations of what a submission may import, for the editor: the library's own, as they are.
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import type { LibraryTypes } from '../../components/editor/library-types.ts'

const scope = '@tensorflow'
const parts = ['tfjs-core', 'tfjs-layers']

/** Every declaration file that the library's own lead to, by its path below `node_modules`. */
export function readLibraryTypes(root: string): LibraryTypes {
  const modules = join(root, 'node_modules')
  const entries = parts.map((part) => join(modules, scope, part, 'dist', 'index.d.ts'))
  const options = { moduleResolution: ts.ModuleResolutionKind.Node10, types: [], noLib: true }
  const declarations = ts
    .createProgram(entries, options)
    .getSourceFiles()
    .filter(({ fileName }) => fileName.includes(`/${scope}/`))
    .map(({ fileName, text }) => [relative(modules, fileName).replaceAll('\\', '/'), withoutNotices(text)])
  const heads = parts.map((part) => [`${scope}/${part}/index.d.ts`, "export * from './dist/index'\n"])
  const whole = readFileSync(join(root, 'grader/library/tfjs.d.ts'), 'utf8')
  return Object.fromEntries([...declarations, ...heads, [`${scope}/tfjs/index.d.ts`, whole]])
}

/** The licence, which is in the file beside, and what is for other tools. */
const withoutNotices = (text: string) =>
  text
    .replace(/^\s*\/\*\*\s*\n \* @license[\s\S]*?\*\/\s*/, '')
    .replace(/^\/\/\/ <(amd-module|reference) .*\n/gm, '')
