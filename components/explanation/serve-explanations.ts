// The inside of the explainer: the exercise's own `explain`, evaluated where evaluating is allowed. It is the course's
// code and no submission's; it runs in a worker of its own all the same, so that it holds nobody up.
import type { CellExplanation } from '../../grader/contract/explanation.ts'
import type { Value } from '../../grader/contract/value.ts'
import type { WorkerScope } from '../editor/cell-protocol.ts'
import type { ExplainAnswer, ExplainRequest } from './explanation-protocol.ts'

type Explain = (input: readonly Value[], at: readonly number[], field: string) => CellExplanation

export function serveExplanations(scope: WorkerScope): void {
  let last: { js: string; explain: Explain } | undefined
  scope.addEventListener('message', ({ data }: MessageEvent<ExplainRequest>) => {
    const { id, explainJs, input, places } = data
    if (last?.js !== explainJs) last = { js: explainJs, explain: evaluate(explainJs) }
    const { explain } = last
    const explanations = places.map(({ at, field }) => attempt(() => explain(input, at, field)))
    scope.postMessage({ id, explanations } satisfies ExplainAnswer)
  })
}

function evaluate(js: string): Explain {
  const module: { exports: { explain?: Explain } } = { exports: {} }
  new Function('module', 'exports', js)(module, module.exports)
  if (!module.exports.explain) throw new Error('the exercise explains nothing')
  return module.exports.explain
}

/** What a submission returned may be of another shape than the exercise speaks of: then there is nothing to be said. */
function attempt(explain: () => CellExplanation): CellExplanation | null {
  try {
    return explain()
  } catch {
    return null
  }
}
