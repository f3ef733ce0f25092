import ts from 'typescript'
import { expect, test } from 'vitest'
import { openSubmission } from '../../tests/support/submission-realm.ts'
import { compileSubmission } from './compile.ts'
import { modulePrefix } from './module-prefix.ts'
import { findOptionalCompiledPosition, findOptionalPosition } from './positions.ts'

/** Where the source throws, found through the map; the place wanted is written ⚑ in the source. */
async function findThrow(marked: string) {
  const before = marked.slice(0, marked.indexOf('⚑')).split('\n')
  const wanted = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  const compiled = compileSubmission(ts, marked.replace('⚑', ''), 'f')
  if ('error' in compiled) throw new Error(compiled.error.message)
  const { load, call } = await openSubmission(compiled.js)
  const observation = load.outcome === 'loaded' ? call([1]) : load
  if (observation.outcome !== 'threw') throw new Error(`it ${observation.outcome}`)
  return { found: findOptionalPosition(observation.error.stack, compiled.map), wanted }
}

test.each([
  [
    'after types that go',
    'interface Row { cells: number[] }\ntype Rows = Row[]\n\nexport function f(X: Matrix): Matrix {\n  const a: number = 1, b = a as number; ⚑throw new RangeError("no")\n}',
  ],
  [
    'on the first line',
    'export const f = (X: Matrix): Matrix => { if (X) ⚑throw new Error("no"); return X }',
  ],
  [
    'in a function that it calls',
    'function help(n: number): never {\n    ⚑throw new TypeError(`${n}`)\n}\nexport const f = () => help(1)',
  ],
  [
    'after a comment that goes',
    '/* one\n two */ // three\nexport const f = (): void => {\n  // four\n  ⚑throw new Error("no") /* five */\n}',
  ],
  [
    'while the module is loaded',
    '#!/usr/bin/env node\nconst n: number = 1\n⚑throw new Error("no")\nexport const f = () => n',
  ],
  [
    'in an enum and below it',
    'enum Mode { Max, Average }\n\nexport function f(): Mode {\n\t⚑throw new Error("no")\n}',
  ],
])('a throw %s is found at its line and column', async (_, source) => {
  const { found, wanted } = await findThrow(source.replace(/⚑throw (?=new)/, 'throw ⚑'))
  expect(found).toEqual(wanted)
})

test('a member of undefined is found at the expression', async () => {
  const { found, wanted } = await findThrow(
    'export function f(X: Matrix): number {\n  const row: number[] = X[5]\n  return 1 + row⚑[0]\n}',
  )
  expect(found?.line).toBe(wanted.line)
})

test('the first line of the compiled text starts after the wrapper', () => {
  const stack = `Error: no\n    at f (submission.js:1:${modulePrefix.length + 5})\n    at submission.js:9:9`
  expect(findOptionalCompiledPosition(stack)).toEqual({ line: 1, column: 5 })
})

test.each([
  ['that names no place', 'Error: no\n    at node:internal/vm:1:1'],
  ['that is empty', ''],
  ['with a place before the text', 'at submission.js:1:3'],
  ['with a line 0', 'at submission.js:0:3'],
  ['with a number that is none', 'at submission.js:x:3'],
])('a stack %s has no position', (_, stack) => {
  expect(findOptionalCompiledPosition(stack)).toBeUndefined()
  expect(findOptionalPosition(stack, '{"version":3,"sources":[],"names":[],"mappings":""}')).toBeUndefined()
})

test('without a map, and beyond it, there is no position', () => {
  const stack = 'at f (submission.js:2:3)'
  expect(findOptionalPosition(stack, '')).toBeUndefined()
  expect(findOptionalPosition(stack, '{"version":3,"sources":[],"names":[],"mappings":""}')).toBeUndefined()
})
