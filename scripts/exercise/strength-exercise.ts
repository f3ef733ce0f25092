import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExerciseFolder } from '../../grader/catalog/folders.ts'
import { compilePrivateBundle } from '../../grader/catalog/private-bundle.ts'
import { createReference, type Reference } from '../../grader/catalog/reference.ts'
import { readSources } from '../../grader/catalog/sources.ts'
import { judgeInvalid, judgeOrdinary } from '../../grader/engine/judge-case.ts'
import { type PreparedExercise, prepareExercise } from '../../grader/judges/prepare.ts'
import { type Equivalent, readEquivalents } from './equivalents.ts'
import { type MutatedSolution, mutate, type SolutionMutant } from './mutants.ts'

/** How much the cases of an exercise notice. */
export interface Strength {
  slug: string
  mutants: number
  killed: number
  survivors: SolutionMutant[]
  /** Declared, and agreeing with the solution on 10 000 inputs. */
  equivalents: number
  faults: string[]
  seconds: number
}

const wantedInputs = 10_000
const mostEquivalents = 0.05

export async function measureExercise(folder: ExerciseFolder): Promise<Strength> {
  const started = performance.now()
  // A mistake has nothing to say here, and one that loops takes long.
  const bundle = { ...(await compilePrivateBundle(readSources(folder))), mistakes: [] }
  const prepared = await prepareExercise(bundle, '1')
  const mutated = await mutate(readFileSync(join(folder.path, 'solution.ts'), 'utf8'), prepared.exercise)
  const alive: SolutionMutant[] = []
  for (const mutant of mutated.mutants) if (await survives(mutated, mutant, prepared)) alive.push(mutant)
  const declared = await readEquivalents(folder.path)
  const faults: string[] = []
  const equivalent: SolutionMutant[] = []
  for (const entry of declared) {
    const meant = alive.filter((mutant) => isMeant(entry, mutant))
    if (meant.length === 0) faults.push(`equivalents.ts: no survivor is ${entry.original} → ${entry.mutant}`)
    for (const mutant of meant) {
      const input = await findOptionalDifference(mutated, mutant, prepared)
      if (input === undefined) equivalent.push(mutant)
      else faults.push(`equivalents.ts: ${entry.original} → ${entry.mutant} differs on ${input}`)
    }
  }
  const total = mutated.mutants.length
  if (equivalent.length > total * mostEquivalents)
    faults.push(`equivalents.ts: ${equivalent.length} of ${total} mutants are more than 5 %`)
  return {
    slug: folder.slug,
    mutants: total,
    killed: total - alive.length,
    survivors: alive.filter((mutant) => !equivalent.includes(mutant)),
    equivalents: equivalent.length,
    faults,
    seconds: (performance.now() - started) / 1_000,
  }
}

const squeeze = (text: string) => text.replace(/\s+/g, '')
const isMeant = (entry: Equivalent, mutant: SolutionMutant) =>
  squeeze(entry.original) === squeeze(mutant.original) &&
  squeeze(entry.mutant) === squeeze(mutant.replacement)

/** The mutant's function; none where it cannot even be loaded. */
async function openOptional(
  mutated: MutatedSolution,
  { id }: SolutionMutant,
  { exercise: { kind, entry }, bundle: { adapterJs } }: PreparedExercise,
): Promise<Reference | undefined> {
  try {
    return await createReference({ js: mutated.jsOf(id), kind, entry, adapterJs })
  } catch {
    return undefined
  }
}

async function survives(
  mutated: MutatedSolution,
  mutant: SolutionMutant,
  prepared: PreparedExercise,
): Promise<boolean> {
  const call = await openOptional(mutated, mutant, prepared)
  return call !== undefined && findOptionalFailure(call, prepared, mutated.jsOf(mutant.id)) === undefined
}

/** An input of the seeds after the first on which the mutant is judged wrong; undefined where 10 000 show none. */
async function findOptionalDifference(
  mutated: MutatedSolution,
  mutant: SolutionMutant,
  { bundle, exercise }: PreparedExercise,
): Promise<string | undefined> {
  // Without generators, every seed gives the same inputs.
  const wanted = exercise.groups.length === 0 ? 1 : wantedInputs
  let count = 0
  for (let seed = 2; count < wanted; seed++) {
    const prepared = await prepareExercise(bundle, String(seed))
    const call = await openOptional(mutated, mutant, prepared)
    if (!call) return 'loading'
    const failure = findOptionalFailure(call, prepared, mutated.jsOf(mutant.id))
    if (failure !== undefined) return failure
    count += prepared.groups.reduce((sum, { cases }) => sum + cases.length, 0)
  }
  return undefined
}

/** The first input that it answers wrongly, or never. */
function findOptionalFailure(
  call: Reference,
  { exercise, groups }: PreparedExercise,
  js: string,
): string | undefined {
  for (const { cases, invalid } of groups) {
    const judge = invalid ? judgeInvalid : judgeOrdinary
    for (const one of cases) {
      const observation = call(one.input)
      if (!observation || judge(exercise, one, observation, { js, map: '' }).status !== 'accepted')
        return one.input.slice(0, 200)
    }
  }
  return undefined
}
