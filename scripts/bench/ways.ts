// Verdicts a second, and the time that one student waits, three ways, from one run:
// cells shared by practice, a warm cell of one's own for marks, and a new sealed process for each submission, which is what
// general graders do. All three share the compiler cells, so that only the way of running differs.
import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { compileExercise } from '../../grader/catalog/index.ts'
import type { PrivateBundle } from '../../grader/contract/bundle.ts'
import { readJudgeEnvironment } from '../../grader/environment.ts'
import { Judge } from '../../grader/judges/index.ts'
import { type CellUse, Sandbox } from '../../grader/sandbox/index.ts'
import { quantileOf } from '../../tests/load/measure.ts'

interface Way {
  title: string
  use: CellUse
  sandbox: Sandbox
  judge: Judge
  verdicts: number
  seconds: number
  latenciesMs: number[]
}

const rounds = 4
const roundMs = 4_000
const latencySamples = 40
const wantedThroughputRatio = 6
const wantedLatencyRatio = 0.25

const folder = fileURLToPath(new URL('../../exercises/corr2d', import.meta.url))
const sources = [
  readFileSync(`${folder}/solution.ts`),
  ...readdirSync(`${folder}/mistakes`).map((name) => readFileSync(`${folder}/mistakes/${name}`)),
]

async function createWay(title: string, use: CellUse, slots: number, warm: number): Promise<Way> {
  const { sandbox: level = 'sealed' } = readJudgeEnvironment(process.env)
  const sandbox = await Sandbox.create({ level, slots, warm })
  const judge = new Judge({ sandbox, seed: '1', onFault: (_, error) => console.error(error) })
  return { title, use, sandbox, judge, verdicts: 0, seconds: 0, latenciesMs: [] }
}

async function judgeOne(way: Way, bundle: PrivateBundle, index: number): Promise<void> {
  const { status } = await way.judge.judge(bundle, sources[index % sources.length] as Buffer, {
    use: way.use,
  })
  if (status === 'internal-error') throw new Error(`${way.title}: internal-error`)
}

/** As many at once as there are slots, for one round. */
async function measureThroughput(way: Way, bundle: PrivateBundle, slots: number): Promise<void> {
  await way.sandbox.whenWarm()
  const started = performance.now()
  const work = async () => {
    while (performance.now() - started < roundMs) await judgeOne(way, bundle, way.verdicts++)
  }
  await Promise.all(Array.from({ length: slots }, work))
  way.seconds += (performance.now() - started) / 1_000
}

/** One after the other, on a machine that does nothing else; the warm cell is warm when the student comes. */
async function measureLatency(way: Way, bundle: PrivateBundle, index: number): Promise<void> {
  await way.sandbox.whenWarm()
  const started = performance.now()
  await judgeOne(way, bundle, index)
  way.latenciesMs.push(performance.now() - started)
}

/** @returns whether the wanted ratios are met */
export async function benchWays(): Promise<boolean> {
  const slots = availableParallelism()
  const { private: bundle } = await compileExercise({ slug: 'corr2d', path: folder })
  const shared = await createWay('shared cells', 'shared', slots, slots)
  const own = await createWay('a warm cell of its own', 'own', slots, slots)
  const fresh = await createWay('a new process for each', 'own', slots, 0)
  const ways = [shared, own, fresh]

  for (const way of ways) await measureThroughput(way, bundle, slots) // to warm up
  for (const way of ways) Object.assign(way, { verdicts: 0, seconds: 0 })
  for (let round = 0; round < rounds; round++)
    for (const way of ways) await measureThroughput(way, bundle, slots)
  for (let index = 0; index < latencySamples; index++)
    for (const way of ways) await measureLatency(way, bundle, index)
  await Promise.all(ways.map(({ sandbox }) => sandbox.close()))

  const rate = ({ verdicts, seconds }: Way) => verdicts / seconds
  process.stdout.write(
    `\n${shared.sandbox.stamp.detail} · ${slots} cores · corr2d, ${sources.length} submissions in turn\n\n`,
  )
  process.stdout.write('                          verdicts/s   ratio   median ms   95 % ms   ratio\n')
  for (const way of ways) {
    const columns = [
      way.title.padEnd(25),
      rate(way).toFixed(1).padStart(11),
      `${(rate(way) / rate(fresh)).toFixed(2)}×`.padStart(7),
      quantileOf(way.latenciesMs, 0.5).toFixed(1).padStart(11),
      quantileOf(way.latenciesMs, 0.95).toFixed(1).padStart(9),
      `${(quantileOf(way.latenciesMs, 0.5) / quantileOf(fresh.latenciesMs, 0.5)).toFixed(2)}×`.padStart(7),
    ]
    process.stdout.write(`${columns.join(' ')}\n`)
  }
  const throughputRatio = rate(shared) / rate(fresh)
  const latencyRatio = quantileOf(own.latenciesMs, 0.5) / quantileOf(fresh.latenciesMs, 0.5)
  const isMet = throughputRatio >= wantedThroughputRatio && latencyRatio <= wantedLatencyRatio
  process.stdout.write(
    `\nShared cells ${throughputRatio.toFixed(2)}× (wanted ≥ ${wantedThroughputRatio}×), latency ${latencyRatio.toFixed(2)}× (wanted ≤ ${wantedLatencyRatio}×): ${isMet ? 'met' : 'NOT MET'}\n`,
  )
  return isMet
}
