import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './judge.ts'

const read = (path: string) => readFileSync(join(root, 'exercises/corr2d', path), 'utf8')

/** Submissions to corr2d. */
export const starter = read('starter.ts')
export const right = read('solution.ts')
export const flipped = read('mistakes/flipped-kernel.ts')
export const unparsable = 'export function corr2d( {\n'
export const endless = 'export function corr2d() { for (;;); }\n'
/** Right, and takes a while: the module is loaded anew for each group of cases. */
export const slow = `${right}\nlet spent = 0\nfor (let i = 0; i < 3e7; i++) spent += i % 7\n`

/** Right, and prints this before. */
export const printing = (text: string) => `console.log(${JSON.stringify(text)})\n${right}`

/** A mistake of an exercise, as its author wrote it. */
export const mistaken = (slug: string, name: string) =>
  readFileSync(join(root, 'exercises', slug, 'mistakes', `${name}.ts`), 'utf8')
