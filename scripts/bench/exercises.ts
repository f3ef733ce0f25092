// How long a right submission of each exercise is judged, in a warm cell of its own, on a machine that does nothing else.
import { exerciseRoots, listExerciseFolders } from '../../grader/catalog/folders.ts'
import { compileExercises } from '../../grader/catalog/index.ts'
import type { PrivateBundle } from '../../grader/contract/bundle.ts'
import { readJudgeEnvironment } from '../../grader/environment.ts'
import { Judge } from '../../grader/judges/index.ts'
import { Sandbox } from '../../grader/sandbox/index.ts'
import { quantileOf } from '../../tests/load/measure.ts'

const samples = 20
const wantedMs = 150
/** A network that computes much, and one whose library is made in each of many contexts. */
const wantedOf: Record<string, number> = { 'lenet-forward': 2_000, 'vgg-block': 300 }

/** @returns whether each exercise is judged as quickly as it should be */
export async function benchExercises(): Promise<boolean> {
  const { exercises, faults } = await compileExercises(listExerciseFolders(exerciseRoots('')))
  if (faults.length > 0) throw new Error('An exercise is broken: run npm run exercise -- check')
  const { sandbox: level = 'sealed' } = readJudgeEnvironment(process.env)
  const sandbox = await Sandbox.create({ level, slots: 1 })
  const judge = new Judge({ sandbox, seed: '1', onFault: (_, error) => console.error(error) })
  process.stdout.write('\nexercise                   median ms   95 % ms    wanted\n')
  let isMet = true
  for (const { private: bundle } of exercises) {
    const timesMs = await measure(judge, sandbox, bundle)
    const wanted = wantedOf[bundle.slug] ?? wantedMs
    const [median, most] = [quantileOf(timesMs, 0.5), quantileOf(timesMs, 0.95)]
    isMet &&= most <= wanted
    const columns = [
      bundle.slug.padEnd(25),
      median.toFixed(1).padStart(11),
      most.toFixed(1).padStart(9),
      `≤ ${wanted}`.padStart(9),
      most <= wanted ? '' : '  NOT MET',
    ]
    process.stdout.write(`${columns.join(' ')}\n`)
  }
  await sandbox.close()
  return isMet
}

async function measure(judge: Judge, sandbox: Sandbox, bundle: PrivateBundle): Promise<number[]> {
  const source = Buffer.from(bundle.solution)
  const timesMs: number[] = []
  // The first one also prepares the exercise.
  for (let sample = -1; sample < samples; sample++) {
    await sandbox.whenWarm()
    const started = performance.now()
    const { status } = await judge.judge(bundle, source, { use: 'own' })
    if (status !== 'accepted') throw new Error(`${bundle.slug}: the solution is ${status}`)
    if (sample >= 0) timesMs.push(performance.now() - started)
  }
  return timesMs
}
