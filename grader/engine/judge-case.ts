import type { Limits } from '../contract/bundle.ts'
import type { Kind } from '../contract/kinds.ts'
import { type Message, say } from '../contract/message.ts'
import type { Value } from '../contract/value.ts'
import type { Difference, Status } from '../contract/verdict.ts'
import { isLayerTable } from '../network/index.ts'
import type { Tolerance } from '../tensor/compare.ts'
import { compareAnswers } from './answer.ts'
import type { Observation, Thrown } from './observation.ts'
import { findOptionalCompiledPosition, findOptionalPosition, type Position } from './positions.ts'

/** What of an exercise its answers are judged by: the definition has it, and so has the public bundle. */
export interface Rules {
  kind: Kind
  entry: string
  parameters: readonly { name: string }[]
  tolerance: Tolerance
  limits: Limits
}

export interface AskedCase {
  /** Unique in the exercise. */
  id: string
  /** JSON of the arguments, as the harness reads it. */
  input: string
  expected: Observation
}

/** What one observation is worth. */
export interface CaseJudgement extends Partial<Message>, Partial<Position> {
  status: Status
  actual?: Value
  difference?: Difference
}

/** The submission as compiled: where its errors come from is looked up here. */
export interface CompiledSubmission {
  js: string
  map: string
}

export function judgeOrdinary(
  rules: Rules,
  { input, expected }: AskedCase,
  observation: Observation,
  submission: CompiledSubmission,
): CaseJudgement {
  if (observation.outcome === 'too-large') return judgeLimit(rules, 'output-limit')
  if (observation.outcome === 'threw') return judgeThrown(rules, observation.error, submission)
  const difference =
    (expected.outcome === 'returned' &&
      compareAnswers(rules.kind, expected.value, observation.value, rules.tolerance)) ||
    findMutation(rules, input, observation) ||
    findAlias(observation)
  // Of a network that cannot be read there is nothing to show but why.
  const actual =
    rules.kind === 'model' && !isLayerTable(observation.value) ? {} : { actual: observation.value }
  return difference ? { status: 'wrong-answer', ...actual, difference } : { status: 'accepted', ...actual }
}

/** The entry has to refuse the input with a RangeError of its own making. */
export function judgeInvalid(
  rules: Rules,
  { input }: AskedCase,
  observation: Observation,
  submission: CompiledSubmission,
): CaseJudgement {
  if (observation.outcome === 'too-large') return judgeLimit(rules, 'output-limit')
  if (observation.outcome === 'returned') {
    const difference = { kind: 'missing-error' as const, ...say('missing-error') }
    return { status: 'wrong-answer', actual: observation.value, difference }
  }
  if (!isDeliberateRangeError(observation.error, submission)) {
    const actual = summarize(observation.error)
    return { status: 'wrong-answer', difference: { kind: 'wrong-error', ...say('wrong-error', { actual }) } }
  }
  const mutation = findMutation(rules, input, observation)
  return mutation ? { status: 'wrong-answer', difference: mutation } : { status: 'accepted' }
}

/** What is said of a case that reached a limit. */
export function judgeLimit(
  { limits }: Rules,
  status: 'time-limit' | 'memory-limit' | 'output-limit',
): CaseJudgement {
  const messages = {
    'time-limit': () => say('time-limit', { seconds: limits.caseMs / 1_000 }),
    'memory-limit': () => say('memory-limit', { mebibytes: limits.memoryMiB }),
    'output-limit': () => say('output-limit', { limit: limits.outputEntries }),
  }
  return { status, ...messages[status]() }
}

/** The same input, asked in another order, gave another answer. */
export function judgeState(actual: Value | undefined): CaseJudgement {
  const difference = { kind: 'state' as const, ...say('state') }
  return { status: 'wrong-answer', ...(actual === undefined ? {} : { actual }), difference }
}

function findMutation(rules: Rules, input: string, { mutated, given }: Observation): Difference | undefined {
  if (mutated === undefined) return undefined
  const before = argumentsOf(given ?? (JSON.parse(input) as Value))
  const after = argumentsOf(mutated)
  const changed = rules.parameters.filter(
    (_, index) => JSON.stringify(before[index]) !== JSON.stringify(after[index]),
  )
  // A typed array is captured by its name alone, changed or not.
  const named = changed.length > 0 ? changed : rules.parameters
  return {
    kind: 'mutation',
    ...say('mutation', { parameter: named.map(({ name }) => name).join(' and ') }),
  }
}

const argumentsOf = (value: Value): Value[] => (Array.isArray(value) ? value : [])

function findAlias(observation: Observation): Difference | undefined {
  if (observation.outcome !== 'returned' || !observation.alias) return undefined
  const [first, second] = observation.alias.map(splitPath)
  if (!first || !second) return undefined
  const words = { first: formatPlace(first), second: formatPlace(second) }
  return { kind: 'aliasing', ...second, ...say('aliasing', words) }
}

interface Place {
  field?: string
  at: number[]
}

function splitPath(path: readonly (string | number)[]): Place {
  const field = path.filter((key) => typeof key === 'string').join('.')
  const at = path.filter((key) => typeof key === 'number')
  return field === '' ? { at } : { field, at }
}

/** "[0]", "dX[0]", "running.mean". */
const formatPlace = ({ field, at }: Place) =>
  field !== undefined && at.length === 0 ? field : `${field ?? ''}[${at.join(', ')}]`

/** @param key how it is said: the entry threw, or the module did while it was loaded */
export function judgeThrown(
  rules: Rules,
  error: Thrown,
  { map }: CompiledSubmission,
  key: 'runtime-error' | 'runtime-error.load' = 'runtime-error',
): CaseJudgement {
  // Where memory runs out inside an ArrayBuffer, V8 lets the program catch it; it is the limit all the same.
  if (error.name === 'RangeError' && error.message === 'Array buffer allocation failed')
    return judgeLimit(rules, 'memory-limit')
  const position = findOptionalPosition(error.stack, map)
  return { status: 'runtime-error', ...say(key, { error: summarize(error) }), ...position }
}

/** "RangeError: the kernel is larger than the input". */
export function summarize({ name, message }: Thrown): string {
  const text = [name, message].filter(Boolean).join(': ')
  return text === '' ? 'something that is no Error' : text
}

/** RangeErrors that the engine throws by itself where a program goes wrong: they are no check of the input. */
const accidental =
  /^(Maximum call stack size exceeded|Invalid (array|string|typed array|array buffer|DataView) length|Array buffer allocation failed|Invalid count value)/

function isDeliberateRangeError(error: Thrown, { js }: CompiledSubmission): boolean {
  if (!error.isRangeError) return false
  return !accidental.test(error.message) || isThrownBySubmission(error.stack, js)
}

/** True where the place that the error comes from is written as `new …Error(` or `…Error(` in the submission. */
function isThrownBySubmission(stack: string, js: string): boolean {
  const firstFrame = stack.split('\n').find((line) => /^\s+at /.test(line)) ?? ''
  const place = findOptionalCompiledPosition(firstFrame)
  if (!place) return false
  const text = js.split('\n')[place.line - 1]?.slice(place.column - 1) ?? ''
  return /^(new\s+)?[\w.$]*Error\s*\(/.test(text)
}
