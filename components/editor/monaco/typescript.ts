import {
  ModuleKind,
  ScriptTarget,
  typescriptDefaults,
} from 'monaco-editor/languages/features/typescript/register.js'
import { consoleTypes } from './console.ts'

/** TypeScript's own number for it: a file is a module even before anything is exported. */
const moduleDetectionForce = 3

/** The language as the judge knows it: no DOM, no other module, and strict. */
export function setUpTypeScript(): void {
  typescriptDefaults.setCompilerOptions({
    allowNonTsExtensions: true,
    strict: true,
    noImplicitOverride: true,
    lib: ['lib.es2023.d.ts'],
    target: ScriptTarget.ESNext,
    module: ModuleKind.ESNext,
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

/** The exercise's ambient types. An editor at a time: what another exercise declared is forgotten. */
export function declareTypes(types: string): void {
  typescriptDefaults.setExtraLibs([
    { content: consoleTypes, filePath: 'file:///console.d.ts' },
    { content: types, filePath: 'file:///exercise.d.ts' },
  ])
}
