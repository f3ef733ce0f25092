import { join } from 'node:path'
import ts from 'typescript'
import { createReference } from '../../grader/catalog/reference.ts'
import { modulesOf } from '../../grader/contract/kinds.ts'
import { isPlainObject, type Value } from '../../grader/contract/value.ts'
import { planEntry } from '../../grader/engine/ask-training.ts'
import { compileSubmission } from '../../grader/engine/compile.ts'
import { digitsKeptIn } from '../../grader/judges/index.ts'
import { isConcluded, planTraining, type Trained, trainAndJudge } from '../../grader/judges/training.ts'
import { runTrainer } from '../../grader/training/trainer/index.ts'
import type { Checked } from './checked.ts'

/** The solution reaches every threshold; every mistake falls short of one, and is named as itself. They are really trained. */
export async function checkTraining(checked: Checked): Promise<void> {
  const { sources, report } = checked
  const solution = await tryTraining(checked, 'solution.ts', sources.solution)
  if (solution && solution.report.outcome !== 'reached')
    report('solution.ts', `is not accepted: ${solution.report.said.message}`)
  for (const { name, source } of sources.mistakes) {
    const file = join('mistakes', `${name}.ts`)
    const trained = await tryTraining(checked, file, source)
    if (!trained) continue
    const { outcome, said } = trained.report
    if (outcome === 'reached') report(file, 'is accepted; a mistake must not reach the target')
    else if (trained.diagnosis?.mistake !== name)
      report(file, `is not named as itself: it ends as '${outcome}' (${said.message})`)
  }
}

async function tryTraining(checked: Checked, file: string, source: string): Promise<Trained | undefined> {
  try {
    return await rehearseTraining(checked, source)
  } catch (error) {
    checked.report(file, error instanceof Error ? error.message : String(error))
    return undefined
  }
}

/** As the judge does it, without the sandbox. */
async function rehearseTraining({ prepared }: Checked, source: string): Promise<Trained> {
  const { exercise } = prepared
  const { kind, entry } = exercise
  const compiled = compileSubmission(ts, source, entry, modulesOf[kind])
  if ('error' in compiled) throw new Error(compiled.error.message)
  const ask = async (name: string, what: 'model' | 'other'): Promise<Value> => {
    const call = await createReference({ js: compiled.js, kind, entry: name, isRaw: true })
    const told = call('[]')
    const value = told?.outcome === 'returned' && isPlainObject(told.value) ? told.value[what] : undefined
    if (value === undefined) throw new Error(`${name}() does not return what it should`)
    return value
  }
  const [topology, plan] = [await ask(entry, 'model'), await ask(planEntry, 'other')]
  const planned = planTraining(prepared, { topology, plan: { value: plan } })
  if (isConcluded(planned)) return planned
  return trainAndJudge(prepared, planned, {
    digits: { mnistDir: '', keptIn: digitsKeptIn() },
    heldOutSeed: '1',
    train: (order) => runTrainer(order, { onStart: () => {}, onProgress: () => {} }),
  })
}
