import { ExerciseError, type Fault } from '../../grader/catalog/fault.ts'
import type { ExerciseFolder } from '../../grader/catalog/folders.ts'
import { compileExercise } from '../../grader/catalog/index.ts'
import { readSources } from '../../grader/catalog/sources.ts'
import { makerOf } from '../../grader/judges/index.ts'
import { prepareExercise } from '../../grader/judges/prepare.ts'
import { keptPreparations } from '../test/kept-preparations.ts'
import { checkEquivalents } from './check-equivalents.ts'
import { checkExplain } from './check-explain.ts'
import { checkFolder } from './check-folder.ts'
import { checkOracle, type OracleProof } from './check-oracle.ts'
import { checkStatement } from './check-statement.ts'
import { checkMistakes, checkSolution, checkStarter } from './check-submissions.ts'
import { checkTraining } from './check-training.ts'
import type { Checked } from './checked.ts'

/** What was proved of an exercise. */
export interface Proof {
  visible: number
  hidden: number
  mistakes: number
  oracle: OracleProof
  /** Numbers of results that `explain` was laid beside. */
  cells: number
  figures: number
}

export interface CheckedExercise {
  slug: string
  order?: number
  prerequisites: readonly string[]
  faults: Fault[]
  /** None where the folder cannot be used at all. */
  proof?: Proof
  seconds: number
}

/** As on the command line. */
const seed = '1'

/** Proves one exercise folder; every fault comes back, none is thrown. */
export async function checkExercise(folder: ExerciseFolder): Promise<CheckedExercise> {
  const { slug } = folder
  const started = performance.now()
  const faults: Fault[] = []
  const report = (file: string, message: string) => faults.push({ slug, file, message })
  const seconds = () => (performance.now() - started) / 1_000
  checkFolder(folder, report)
  try {
    const sources = readSources(folder)
    const compiled = await compileExercise(folder)
    const prepared = await prepareExercise(compiled.private, seed)
    const { groups, mistakes } = prepared
    await keptPreparations.save(compiled.private, makerOf(seed), { groups, mistakes })
    const checked: Checked = { folder, sources, bundle: compiled.public, prepared, report }
    await checkStarter(checked)
    if (prepared.exercise.kind === 'training') await checkTraining(checked)
    else {
      await checkSolution(checked)
      await checkMistakes(checked)
      await checkEquivalents(checked)
    }
    const oracle = await checkOracle(checked)
    const cells = await checkExplain(checked)
    await checkStatement(checked)
    const count = (hidden: boolean) =>
      groups.filter((group) => group.hidden === hidden).reduce((sum, { cases }) => sum + cases.length, 0)
    const proof = {
      ...{ visible: count(false), hidden: count(true), mistakes: mistakes.length },
      ...{ oracle, cells, figures: compiled.public.figures.length },
    }
    const { order, prerequisites } = prepared.exercise
    return { slug, order, prerequisites, faults, proof, seconds: seconds() }
  } catch (error) {
    if (error instanceof ExerciseError) faults.push(...error.faults)
    else report('', `cannot be checked: ${error instanceof Error ? error.message : error}`)
    return { slug, prerequisites: [], faults, seconds: seconds() }
  }
}
