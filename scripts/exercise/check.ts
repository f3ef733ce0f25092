import { ExerciseError, type Fault } from '../../grader/catalog/fault.ts'
import type { ExerciseFolder } from '../../grader/catalog/folders.ts'
import { compileExercise } from '../../grader/catalog/index.ts'
import { readSources } from '../../grader/catalog/sources.ts'
import { prepareExercise } from '../../grader/judges/prepare.ts'
import { checkExplain } from './check-explain.ts'
import { checkFolder } from './check-folder.ts'
import { checkOracle } from './check-oracle.ts'
import { checkStatement } from './check-statement.ts'
import { checkMistakes, checkSolution, checkStarter } from './check-submissions.ts'
import type { Checked } from './checked.ts'

export interface CheckedExercise {
  slug: string
  order?: number
  faults: Fault[]
  /** What was proved, in numbers. */
  summary: string
}

/** Proves one exercise folder; every fault comes back, none is thrown. */
async function checkExercise(folder: ExerciseFolder): Promise<CheckedExercise> {
  const { slug } = folder
  const faults: Fault[] = []
  const report = (file: string, message: string) => faults.push({ slug, file, message })
  checkFolder(folder, report)
  try {
    const sources = readSources(folder)
    const compiled = await compileExercise(folder)
    const prepared = await prepareExercise(compiled.private, '1')
    const checked: Checked = { folder, sources, bundle: compiled.public, prepared, report }
    await checkStarter(checked)
    await checkSolution(checked)
    await checkMistakes(checked)
    const inputs = await checkOracle(checked)
    const cells = await checkExplain(checked)
    const examples = await checkStatement(checked)
    const cases = prepared.groups.reduce((total, group) => total + group.cases.length, 0)
    const summary = `${cases} cases, ${prepared.mistakes.length} mistakes, ${inputs} inputs against the oracle, ${cells} cells explained, ${examples} examples`
    return { slug, order: prepared.exercise.order, faults, summary }
  } catch (error) {
    if (error instanceof ExerciseError) faults.push(...error.faults)
    else report('', `cannot be checked: ${error instanceof Error ? error.message : error}`)
    return { slug, faults, summary: '' }
  }
}

/** Proves all of these folders, and what can only be wrong between them; says so as each is done. */
export async function checkExercises(
  folders: readonly ExerciseFolder[],
  onChecked: (exercise: CheckedExercise) => void,
): Promise<{ proved: number; faults: Fault[] }> {
  const checked: CheckedExercise[] = []
  for (const folder of folders) {
    const exercise = await checkExercise(folder)
    onChecked(exercise)
    checked.push(exercise)
  }
  const faults = [...checked.flatMap((exercise) => exercise.faults), ...checkTogether(checked)]
  return { proved: checked.filter((exercise) => exercise.faults.length === 0).length, faults }
}

/** What can only be wrong between exercises: two with one slug, two in one place. */
function checkTogether(exercises: readonly CheckedExercise[]): Fault[] {
  const faults: Fault[] = []
  for (const [index, { slug, order }] of exercises.entries()) {
    const before = exercises.slice(0, index)
    if (before.some((other) => other.slug === slug))
      faults.push({ slug, file: '', message: 'a second folder has this name; rename one of them' })
    const twin = before.find((other) => order !== undefined && other.order === order && other.slug !== slug)
    if (twin)
      faults.push({
        slug,
        file: 'exercise.ts',
        message: `order ${order} is taken by ${twin.slug}; choose another number`,
      })
  }
  return faults
}
