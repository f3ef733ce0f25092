import '@tensorflow/tfjs-backend-cpu'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { enableProdMode } from '@tensorflow/tfjs-core'
import { bundleFiles } from '../../grader/bundler/bundle.ts'
import { evaluateTrustedModule } from '../../grader/bundler/trusted-module.ts'
import { encode } from '../../grader/catalog/reference.ts'
import type { Value } from '../../grader/contract/value.ts'
import { askedGroups, prepareExercise } from '../../grader/judges/prepare.ts'
import { compare } from '../../grader/tensor/compare.ts'
import type { Checked } from './checked.ts'

// Without it, TensorFlow.js prints an advertisement for its native package.
enableProdMode()

const wantedInputs = 200

/** TensorFlow.js computes with 32-bit floats: 24 bits of precision in each of some hundred products. */
const float32Tolerance = { absolute: 1e-3, relative: 1e-5 }

export interface OracleProof {
  inputs: number
  by: 'TensorFlow.js' | 'second implementation'
}

/**
 * Lays the reference beside the oracle on the visible inputs and on those of as many seeds as make 200. Of a network, the
 * oracle says what it knows: some fields of the table, such as its parameters and its last shape.
 */
export async function checkOracle(checked: Checked): Promise<OracleProof> {
  const file = join(checked.folder.path, 'oracle.ts')
  if (!existsSync(file)) return { inputs: 0, by: 'second implementation' }
  const usesTensorFlow = /from '@tensorflow/.test(readFileSync(file, 'utf8'))
  return {
    inputs: await compareWithOracle(file, checked),
    by: usesTensorFlow ? 'TensorFlow.js' : 'second implementation',
  }
}

/** @returns the inputs on which both were asked */
async function compareWithOracle(file: string, { prepared, report }: Checked): Promise<number> {
  const [js = ''] = await bundleFiles([file], {
    format: 'cjs',
    platform: 'neutral',
    external: ['@tensorflow/*'],
  })
  const oracle = evaluateTrustedModule(js, file, createRequire(import.meta.url)).default
  if (typeof oracle !== 'function') {
    report('oracle.ts', 'must export a function as its default')
    return 0
  }
  // The mistakes are not asked here, and one that loops takes long.
  const bundle = { ...prepared.bundle, mistakes: [] }
  // Without generators, every seed gives the visible inputs.
  const wanted = prepared.exercise.groups.length === 0 ? 1 : wantedInputs
  let count = 0
  for (let seed = 1; count < wanted; seed++) {
    const seeded = seed === 1 ? prepared : await prepareExercise(bundle, String(seed))
    const cases = askedGroups(seeded)
      .filter(({ invalid }) => !invalid)
      .flatMap((group) => group.cases)
    for (const { id, input, expected } of cases) {
      const answer = JSON.parse(encode(oracle(...(JSON.parse(input) as unknown[])))) as Value
      if (expected.outcome !== 'returned') continue
      count++
      const difference = compare(answer, expected.value, float32Tolerance)
      if (!difference) continue
      report(
        'oracle.ts',
        `differs from the solution on case ${id} of seed ${seed}, ${input}: ${difference.message}`,
      )
      return count
    }
  }
  return count
}
