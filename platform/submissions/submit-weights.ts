import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { PublicBundle } from '../../grader/contract/bundle.ts'
import { trainableSchema } from '../../grader/contract/training.ts'
import type { Value } from '../../grader/contract/value.ts'
import {
  computedFor,
  decodeWeights,
  fitsInMemory,
  largestWeightsFileBytes,
  layerTableOf,
  trainableOf,
  UnreadableNetwork,
  type WeightsFile,
  WeightsFileError,
} from '../../grader/network/index.ts'
import { handedInFor, requireAttempt } from '../assignments/require-attempt.ts'
import { versionFor } from '../assignments/version-for.ts'
import type { Person } from '../auth/learner.ts'
import { findOptionalVersion } from '../exercises/find-version.ts'
import { Refusal } from '../refusal.ts'
import type { Runtime } from '../runtime.ts'
import { type Accepted, acceptSubmission } from './accept.ts'
import { submitRequestSchema } from './submit.ts'

export { largestWeightsFileBytes }

export const weightsQuerySchema = submitRequestSchema.omit({ source: true })
export type WeightsRequest = z.infer<typeof weightsQuerySchema>

/**
 * Accepts a network that was trained elsewhere: its topology and its numbers, and nothing else that could hold a program. All that
 * can be wrong with the file is said here; what is left to the grader is to measure it.
 * @param file as grader/network/weights-file.ts describes it
 * @throws Refusal
 */
export async function submitWeights(
  runtime: Runtime,
  person: Person,
  { exercise: slug, idempotencyKey, assignment }: WeightsRequest,
  file: Uint8Array,
  now: Date,
): Promise<Accepted> {
  const exercise = runtime.shelf.findOptional(slug)
  if (!exercise) throw new Refusal('not-found', `There is no exercise '${slug}'.`)
  if (exercise.kind !== 'training')
    throw new Refusal('invalid', `In '${slug}' nothing is trained: there are no weights to be submitted.`)
  const rules = assignment === undefined ? undefined : await requireAttempt(runtime, person, assignment, slug)
  const { topology, weights } = readFile(file)
  const exerciseVersion = rules ? versionFor(runtime, rules.assignment, slug) : exercise.version
  assertFits(
    (await findOptionalVersion(runtime, slug, exerciseVersion)) ?? exercise,
    topology as Value,
    weights,
  )
  return acceptSubmission(
    runtime,
    {
      ...{ id: randomUUID(), judgingId: randomUUID(), userId: person.id, idempotencyKey, submittedAt: now },
      ...handedInFor(rules),
      ...{ exercise: slug, exerciseVersion },
      source: new TextEncoder().encode(JSON.stringify(topology, undefined, 2)),
      weights: { file, digest: digestOf(weights) },
    },
    'long',
    rules,
  )
}

function readFile(file: Uint8Array): WeightsFile {
  try {
    return decodeWeights(file)
  } catch (error) {
    if (!(error instanceof WeightsFileError)) throw error
    throw new Refusal('invalid', `These weights cannot be used: ${error.message}.`)
  }
}

/** @throws Refusal where the network is none that the exercise wants, or has more or fewer weights than the file */
function assertFits(exercise: PublicBundle, topology: Value, weights: Float32Array): void {
  try {
    const table = layerTableOf(topology)
    const { parameters } = table
    const { input, output, end } = trainableOf(table)
    const wanted = trainableSchema.parse(exercise.examples.cases[0]?.expected)
    if (input.join() !== wanted.input.join() || output.join() !== wanted.output.join() || end !== wanted.end)
      throw new Refusal(
        'invalid',
        `The network takes ${input.join('×')}, gives ${output.join('×')} and ends in ${end}; ${wanted.input.join('×')}, ${wanted.output.join('×')} and ${wanted.end} are wanted.`,
      )
    const { budget, measured } = exercise.training ?? { budget: 0, measured: 0 }
    if (computedFor(table) * measured > budget || !fitsInMemory(table))
      throw new Refusal('invalid', 'This network is too large to be measured here.')
    if (parameters !== weights.length)
      throw new Refusal('invalid', `The network has ${parameters} weights; the file has ${weights.length}.`)
  } catch (error) {
    if (!(error instanceof UnreadableNetwork)) throw error
    throw new Refusal('invalid', `This network cannot be read: ${error.said.message}`)
  }
}

/** Of the numbers alone: another spelling of the network does not make them others. */
function digestOf({ buffer, byteOffset, byteLength }: Float32Array): string {
  return createHash('sha256')
    .update(new Uint8Array(buffer, byteOffset, byteLength))
    .digest('hex')
}
