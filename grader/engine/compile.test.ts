import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { evaluateTrustedModule } from '../bundler/trusted-module.ts'
import { compileSubmission } from './compile.ts'

const compile = (source: string) => compileSubmission(ts, source, 'f')

/** What the compiled module exports, as a CommonJS loader sees it. */
function load(source: string): Record<string, unknown> {
  const compiled = compile(source)
  if ('error' in compiled) throw new Error(compiled.error.message)
  return evaluateTrustedModule(compiled.js, 'submission.js')
}

describe('a kind of exercise that gives a library', () => {
  const modules = ['@tensorflow/tfjs', '@tensorflow/tfjs-layers']
  const compileWith = (source: string) => compileSubmission(ts, source, 'f', modules)

  test.each([
    "import * as tf from '@tensorflow/tfjs'\nexport const f = () => tf.sequential()",
    "import { sequential } from '@tensorflow/tfjs-layers'\nexport const f = () => sequential()",
    "import tf = require('@tensorflow/tfjs')\nexport const f = () => tf.sequential()",
    "export { sequential as f } from '@tensorflow/tfjs'",
  ])('may be imported: %s', (source) => {
    const compiled = compileWith(source)
    if ('error' in compiled) throw new Error(compiled.error.message)
    const library = { sequential: () => 'a model' }
    const asked: string[] = []
    const { f } = evaluateTrustedModule(compiled.js, 'submission.js', (name) => {
      asked.push(name)
      return library
    }) as { f(): string }
    expect(f()).toBe('a model')
    expect(modules).toEqual(expect.arrayContaining(asked))
  })

  test.each([
    ["import fs from 'node:fs'\nexport const f = () => fs", "'node:fs'"],
    ["export * from '@tensorflow/tfjs-node'\nexport const f = 1", "'@tensorflow/tfjs-node'"],
    ["import x from '@tensorflow/tfjs/'\nexport const f = () => x", "'@tensorflow/tfjs/'"],
  ])('gives nothing else: %s', (source, module) => {
    expect(compileWith(source)).toMatchObject({
      error: { messageKey: 'compile-error.import-other', messageParameters: { module } },
      line: 1,
    })
  })

  test('does not give it by import(…)', () => {
    expect(compileWith("export const f = () => import('@tensorflow/tfjs')")).toMatchObject({
      error: { messageKey: 'compile-error.dynamic-import' },
    })
  })
})

describe('every form of export', () => {
  test.each([
    'export function f(x: number): number { return x + 1 }',
    'export function f(x: number): number\nexport function f(x: any): any { return x + 1 }',
    'export const f = (x: number): number => x + 1',
    'export let f: (x: number) => number\nf = (x) => x + 1',
    'export var f = function (x: number) { return x + 1 }',
    'export const g = 1, f = (x: number) => x + g',
    'function f(x: number) { return x + 1 }\nexport { f }',
    'export { f }\nconst f = (x: number) => x + 1',
    'const g = (x: number) => x + 1\nexport { g as f }',
    'const g = (x: number) => x + 1\nexport { g as "f" }',
    'export const { f } = { f: (x: number) => x + 1 }',
    'export const { a: { g: f }, ...rest } = { a: { g: (x: number) => x + 1 } }',
    'export const [, f] = [0, (x: number) => x + 1]',
    'export const { f = (x: number) => x + 1 } = {} as { f?: (x: number) => number }',
    'namespace N { export const g = (x: number) => x + 1 }\nexport import f = N.g',
    'export default 5\nexport function f(x: number) { return x + 1 }',
    '#!/usr/bin/env node\nexport function f(x: number) { return x + 1 }',
  ])('%s', (source) => {
    const { f } = load(source) as { f: (x: number) => number }
    expect(f(41)).toBe(42)
  })
})

test('a line for a shell is not left in the text that is evaluated', () => {
  const compiled = compile('#!/usr/bin/env node\nexport const f = () => 1')
  expect(compiled).toHaveProperty('js', expect.not.stringContaining('#!'))
})

describe('an entry that is missing', () => {
  test.each([
    '',
    'function f() {}',
    'export function g() {}',
    'export type f = number',
    'export interface f {}',
    'type f = number\nexport { type f }',
    'type f = number\nexport type { f }',
    'const f = 1\nexport { f as g }',
    'export const { f: g } = { f: 1 }',
    'exports.f = () => 1',
  ])('%j', (source) => {
    expect(compile(source)).toEqual({
      error: {
        message: 'The module does not export f. Write: export function f(…) { … }',
        messageKey: 'compile-error.entry-missing',
        messageParameters: { entry: 'f' },
      },
    })
  })

  test.each([
    'export default function f() {}',
    'const f = 1\nexport default f',
    'const f = 1\nexport { f as default }',
    'export default class {}',
  ])('%j is a default export', (source) => {
    expect(compile(source)).toMatchObject({ error: { messageKey: 'compile-error.entry-default' } })
  })
})

describe('imports', () => {
  test.each([
    'import type { A } from "./a.ts"',
    'import { type A } from "./a.ts"',
    'import { A } from "./a.ts"',
    'import type * as N from "./a.ts"',
    'import type N = require("./a.ts")',
    'export type { A } from "./a.ts"',
    'type B = import("./a.ts").A',
  ])('only for types are dropped: %s', (line) => {
    const { f } = load(
      `${line}\nexport const f = (x?: ${line.includes('{ A }') && line.startsWith('import {') ? 'A' : 'number'}) => 7`,
    )
    expect((f as () => number)()).toBe(7)
  })

  test.each([
    ['import "./side-effect"', "'./side-effect'"],
    ['import { readFileSync } from "node:fs"; readFileSync', "'node:fs'"],
    ['import fs from "node:fs"; fs', "'node:fs'"],
    ['import * as fs from "node:fs"; fs', "'node:fs'"],
    ['import { a, type B } from "m"; a', "'m'"],
    ['import fs = require("node:fs"); fs', "'node:fs'"],
    ['export { a } from "m"', "'m'"],
    ['export * from "m"', "'m'"],
    ['export * as a from "m"', "'m'"],
    [`import "${'x'.repeat(200)}"`, `'${'x'.repeat(80)}'`],
  ])('of values are refused at line 3, column 3: %s', (statement, module) => {
    expect(compile(`export const f = () => 1\ntype T = number\n  ${statement}\n`)).toMatchObject({
      error: { messageKey: 'compile-error.import', messageParameters: { module } },
      line: 3,
      column: 3,
    })
  })

  test.each(['import("node:fs")', 'import(String(1))'])(
    '%s is refused where it stands, however deep',
    (call) => {
      expect(compile(`export const f = () => {\n  return [() => ${call}]\n}`)).toMatchObject({
        error: { messageKey: 'compile-error.dynamic-import' },
        line: 2,
        column: 17,
      })
    },
  )

  test('the word in a comment, a string or a name is none', () => {
    expect(
      load('// import("x")\nexport const f = () => "import(1)"\nconst o = { import: 1 }\no.import'),
    ).toHaveProperty('f')
  })
})

describe('what does not parse', () => {
  test.each([
    ['export const f = () => {', 1, 25],
    ['export const f = 1\nconst x = = 2', 2, 11],
    ['#!/usr/bin/env node\nexport const f = 1 1', 2, 20],
    ['export const f = 1\r\n\tx = ;', 2, 6],
    ['def f(x):\n  return x', 1, 1],
  ])('%j is refused at line %i, column %i', (source, line, column) => {
    expect(compile(source)).toMatchObject({ error: { messageKey: 'compile-error.syntax' }, line, column })
  })

  test('types are not checked', () => {
    expect(load('export const f = (): string => 5 as never\nconst n: number = "no"')).toHaveProperty('f')
  })
})

test.each([
  ['parentheses', '(', '1', ')'],
  ['brackets', '[', '1', ']'],
  ['braces', '{', '', '}'],
  ['negations', '!', '1', ''],
  ['conditions', '1?', '1', ':1'],
  ['templates', '`${', '1', '}`'],
  ['calls', '', 'f', '()'],
  ['brackets never closed', '[', '', ''],
])('twenty thousand %s give a message, never a throw', (_, open, inner, close) => {
  const source = `export const f = () => 1\n${open.repeat(20_000)}${inner}${close.repeat(20_000)}\n`
  const compiled = compile(source)
  expect(compiled).toMatchObject({ error: { messageKey: expect.stringMatching(/too-deep|syntax/) } })
})
