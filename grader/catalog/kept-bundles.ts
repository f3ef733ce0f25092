// Keeps what exercise folders were compiled to, on disk: a start finds them in milliseconds, where compiling takes seconds.
//
// Theory of operation: a kept exercise is found by the hash of every file of its folder, of the code that compiles it, and of
// the runtime. Whatever changes, the name changes, and nothing stale is ever read. What cannot be kept is compiled again.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version as esbuildVersion } from 'esbuild'
import type { CompiledExercise } from '../contract/bundle.ts'
import type { ExerciseFolder } from './folders.ts'

const grader = fileURLToPath(new URL('..', import.meta.url))
const compilers = ['bundler', 'catalog', 'contract', 'engine', 'library', 'network', 'tensor'].map((room) =>
  join(grader, room),
)

export class KeptBundles {
  readonly #folder: string
  readonly #code: string

  /** @param folder made where it is not there */
  constructor(folder: string) {
    this.#folder = folder
    this.#code = hashFiles(compilers, [process.versions.v8, esbuildVersion])
  }

  findOptional(exercise: ExerciseFolder): CompiledExercise | undefined {
    try {
      return JSON.parse(readFileSync(this.#pathOf(exercise), 'utf8')) as CompiledExercise
    } catch {
      return undefined // nobody has kept it, or not the whole of it
    }
  }

  /** Keeps it in the place of what was kept of this folder before; where that cannot be, nothing is kept. */
  keep(exercise: ExerciseFolder, compiled: CompiledExercise): void {
    try {
      const path = this.#pathOf(exercise)
      mkdirSync(this.#folder, { recursive: true })
      const earlier = readdirSync(this.#folder).filter((name) => name.startsWith(`${exercise.slug}.`))
      const draft = `${path}.${process.pid}`
      writeFileSync(draft, JSON.stringify(compiled))
      renameSync(draft, path)
      for (const name of earlier) if (join(this.#folder, name) !== path) rmSync(join(this.#folder, name))
    } catch {
      // A folder that cannot be written to, a full disk: the next start compiles again.
    }
  }

  #pathOf({ slug, path }: ExerciseFolder): string {
    return join(this.#folder, `${slug}.${hashFiles([path], [this.#code, path])}.json`)
  }
}

function hashFiles(folders: readonly string[], salt: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of salt) hash.update(`${text}\0`)
  for (const folder of folders)
    for (const file of globSync('**/*.{ts,md}', { cwd: folder }).sort())
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(folder, file)))
        .update('\0')
  return hash.digest('hex').slice(0, 32)
}
