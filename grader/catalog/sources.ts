import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExerciseError, type Fault } from './fault.ts'
import type { ExerciseFolder } from './folders.ts'

/** The texts of an exercise folder. */
export interface ExerciseSources extends ExerciseFolder {
  exercise: string
  statement: string
  starter: string
  solution: string
  hints: string
  adapter?: string
  /** By name, without `.ts`, in alphabetical order. */
  mistakes: { name: string; source: string }[]
}

const required = {
  exercise: 'exercise.ts',
  statement: 'README.md',
  starter: 'starter.ts',
  solution: 'solution.ts',
  hints: 'hints.md',
}

/** @throws ExerciseError that names every file that is missing or cannot be read */
export function readSources(folder: ExerciseFolder): ExerciseSources {
  const faults: Fault[] = []
  const read = (file: string): string => {
    try {
      return readFileSync(join(folder.path, file), 'utf8')
    } catch {
      faults.push({
        slug: folder.slug,
        file,
        message: 'is missing or cannot be read; every exercise has one',
      })
      return ''
    }
  }
  const names = readdirSync(folder.path)
  const mistakeFiles = names.includes('mistakes') ? readdirSync(join(folder.path, 'mistakes')).sort() : []
  const sources: ExerciseSources = {
    ...folder,
    exercise: read(required.exercise),
    statement: read(required.statement),
    starter: read(required.starter),
    solution: read(required.solution),
    hints: read(required.hints),
    ...(names.includes('adapter.ts') ? { adapter: read('adapter.ts') } : {}),
    mistakes: mistakeFiles
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ name: file.replace(/\.ts$/, ''), source: read(join('mistakes', file)) })),
  }
  if (faults.length > 0) throw new ExerciseError(faults)
  return sources
}

/** The exercise's version: the hash of all that its verdicts depend on. The statement and the hints do not count. */
export function versionOf({ exercise, solution, adapter, mistakes }: ExerciseSources): string {
  const parts = [exercise, solution, adapter ?? '', ...mistakes.flatMap(({ name, source }) => [name, source])]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)
}
