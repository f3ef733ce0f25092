import { z } from 'zod'
import type { Kind } from '../contract/kinds.ts'
import { type Message, say } from '../contract/message.ts'
import { messageSchema } from '../contract/message-schema.ts'
import { isMarker, isPlainObject, type Value } from '../contract/value.ts'
import type { Difference } from '../contract/verdict.ts'
import {
  compareTables,
  isLayerTable,
  layerTableOf,
  trainableOf,
  UnreadableNetwork,
} from '../network/index.ts'
import { compare, type Tolerance } from '../tensor/compare.ts'
import { describe } from '../tensor/shape.ts'
import type { Observation } from './observation.ts'

/**
 * An observation as it is compared: of a kind `model`, the topology that came out becomes a table of layers, or the sentence
 * that says why it cannot; of a kind `training`, what goes in and comes out of it. How a network was spelt, and which objects two
 * layers share, is gone then.
 */
export function readAnswer(kind: Kind, observation: Observation): Observation {
  if (kind === 'function' || observation.outcome !== 'returned') return observation
  const { alias: _, ...rest } = observation
  return {
    ...rest,
    value: kind === 'model' ? readNetwork(observation.value) : readTrainable(observation.value),
  }
}

/** The first difference between two answers of a kind; null where there is none. */
export function compareAnswers(
  kind: Kind,
  expected: Value,
  actual: Value,
  tolerance: Tolerance,
): Difference | null {
  if (kind === 'function') return compare(expected, actual, tolerance)
  const { success, data } = unreadableSchema.safeParse(actual)
  if (success) return { kind: 'type', ...data.unreadable }
  if (kind === 'training') return compare(expected, actual, tolerance)
  if (!isLayerTable(expected)) throw new Error('the expected answer is no table of layers')
  if (!isLayerTable(actual)) throw new Error('the answer is no table of layers')
  const found = compareTables(expected, actual)
  if (!found) return null
  const { at, ...said } = found
  return { kind: 'layer', at: [at], ...said }
}

const unreadableSchema = z.object({ unreadable: messageSchema })

function readNetwork(told: Value): Value {
  const { model, other } = isPlainObject(told) ? told : {}
  if (model === undefined) return unreadable(notAModel(other))
  try {
    return layerTableOf(model)
  } catch (error) {
    if (error instanceof UnreadableNetwork) return unreadable(error.said)
    throw error
  }
}

/** Whatever lies between, a network that is to be trained takes what it takes and gives what it gives. */
function readTrainable(told: Value): Value {
  const network = readNetwork(told)
  if (!isLayerTable(network)) return network
  return { ...trainableOf(network) }
}

const unreadable = (said: Message): Value => ({ unreadable: { ...said } })

function notAModel(value: Value | undefined): Message {
  if (isMarker(value) && value.$ === 'Promise') return say('type.promise')
  return say('model.type', { actual: describe(value) })
}
