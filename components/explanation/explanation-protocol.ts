import type { CellExplanation } from '../../grader/contract/explanation.ts'
import type { Value } from '../../grader/contract/value.ts'

/** The name by which the run worker's script knows that it is to explain, and neither to compile nor to run anything. */
export const explainerName = 'explainer'

/** A number of a result. */
export interface ExplainedPlace {
  at: readonly number[]
  field: string
}

export interface ExplainRequest {
  id: number
  /** CommonJS of the exercise, whose export `explain` is asked. */
  explainJs: string
  input: readonly Value[]
  places: readonly ExplainedPlace[]
}

/** None for a place that the exercise cannot explain. */
export interface ExplainAnswer {
  id: number
  explanations: (CellExplanation | null)[]
}
