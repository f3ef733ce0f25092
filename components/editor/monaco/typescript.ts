import {
  ModuleKind,
  ModuleResolutionKind,
  ScriptTarget,
  typescriptDefaults,
} from 'monaco-editor/languages/features/typescript/register.js'
import type { LibraryTypes } from '../library-types.ts'
import { consoleTypes } from './console.ts'

/** TypeScript's own number for it: a file is a module even before anything is exported. */
const moduleDetectionForce = 3

/** The language as the judge knows it: no DOM, no module but what an exercise gives, and strict. */
export function setUpTypeScript(): void {
  typescriptDefaults.setCompilerOptions({
    allowNonTsExtensions: true,
    strict: true,
    noImplicitOverride: true,
    lib: ['lib.es2023.d.ts'],
    target: ScriptTarget.ESNext,
    module: ModuleKind.ESNext,
    moduleResolution: ModuleResolutionKind.NodeJs,
    skipLibCheck: true,
    moduleDetection: moduleDetectionForce,
    types: [],
  })
  typescriptDefaults.setDiagnosticsOptions({
    noSemanticValidation: false,
    noSyntaxValidation: false,
    noSuggestionDiagnostics: true,
  })
  typescriptDefaults.setEagerModelSync(true)
}

/** What an exercise declares and gives to be imported. An editor at a time: what another exercise declared is forgotten. */
export function declareTypes(types: string, library: LibraryTypes): void {
  const modules = Object.entries(library).map(([path, content]) => ({
    content,
    filePath: `file:///node_modules/${path}`,
  }))
  typescriptDefaults.setExtraLibs([
    ...modules,
    { content: consoleTypes, filePath: 'file:///console.d.ts' },
    { content: types, filePath: 'file:///exercise.d.ts' },
  ])
}
