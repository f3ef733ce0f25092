import type { Value } from '../../grader/contract/value.ts'
import type { Observation } from '../../grader/engine/observation.ts'

/** What exercises are compared with unless they say otherwise. */
export const tolerance = { absolute: 1e-9, relative: 1e-6 }

export const returned = (value: Value, rest: object = {}): Observation => ({
  outcome: 'returned',
  value,
  console: '',
  ...rest,
})

export const threw = (name: string, message = 'no'): Observation => ({
  outcome: 'threw',
  error: { name, message, isRangeError: name === 'RangeError', stack: '' },
  console: '',
})
