import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './judge.ts'
import { right } from './sources.ts'

/** A course's own exercise, in a folder of its own: corr2d by another name. */
export const ownExercise = 'windows'

/** The kernel lies upside down and back to front. */
export const flippedAround = right.replace('K[a][b]', 'K[kernelHeight - 1 - a][kernelWidth - 1 - b]')

/** Its author's first try: the solution itself flips the kernel, so that whoever does it right is told that they are wrong. */
export function writeFaultyExercise(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const exercise = join(folder, ownExercise)
  cpSync(join(root, 'exercises', 'corr2d'), exercise, { recursive: true })
  rmSync(join(exercise, 'mistakes'), { recursive: true })
  writeFileSync(join(exercise, 'solution.ts'), flippedAround)
}

export function mendExercise(folder: string): void {
  writeFileSync(join(folder, ownExercise, 'solution.ts'), right)
}
