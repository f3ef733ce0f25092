// Preparations of exercises, kept from one step of a test run to the next: `npm test` proves each exercise first, and the
// judges and installations that its tests start need not generate and answer all hidden cases again.
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import type { ExerciseVersion, PreparationStore } from '../../grader/judges/index.ts'
import type { Preparation } from '../../grader/judges/prepare.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Changes with the grader's own code: a preparation that another grader made proves nothing. */
const grader = hashOf(
  ...globSync('grader/**/*.ts', { cwd: root })
    .sort()
    .map((file) => readFileSync(join(root, file), 'utf8')),
)
const folder = join(root, 'node_modules', '.cache', 'receptive', 'preparations', grader)

interface Kept extends ExerciseVersion {
  maker: string
  preparation: Preparation
}

/** On disk, beside what else is made of the sources. */
export const keptPreparations: PreparationStore = {
  async findOptional(bundle, maker) {
    const file = fileOf(bundle, maker)
    return existsSync(file) ? readKept(file).preparation : undefined
  },
  async save({ slug, version }, maker, preparation) {
    const file = fileOf({ slug, version }, maker)
    mkdirSync(folder, { recursive: true })
    // Whole or not at all: others may be reading.
    const unfinished = `${file}.${process.pid}`
    writeFileSync(unfinished, serialize({ slug, version, maker, preparation } satisfies Kept))
    renameSync(unfinished, file)
  },
}

/** The files of all that is kept; another preparation has another name. */
export const listPreparations = (): string[] => globSync(join(folder, '*.kept')).sort()

/** Puts all that is kept into another store. */
export async function copyPreparations(store: PreparationStore): Promise<void> {
  for (const file of listPreparations()) {
    const { slug, version, maker, preparation } = readKept(file)
    await store.save({ slug, version }, maker, preparation)
  }
}

function readKept(file: string): Kept {
  return deserialize(readFileSync(file))
}

function fileOf({ slug, version }: ExerciseVersion, maker: string): string {
  return join(folder, `${slug}-${hashOf(version, maker)}.kept`)
}

function hashOf(...texts: string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length} ${text}`)
  return hash.digest('hex').slice(0, 16)
}
