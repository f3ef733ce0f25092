// The inside of a cell: a worker of its own, in which one submission runs.
//
// Theory of operation: this code shares its realm with the submission. Whatever it needs is taken before the submission
// is loaded, and is then removed from the realm by the harness, so that the submission finds the language and nothing
// else: it cannot send a message, hear one, or ask anybody for anything. An answer waits until all promises of the
// submission have been dealt with, as it does in the judge's isolate: a loop of awaits never answers. A cell of exercises
// whose submissions may import a library is the same script behind one that makes it.
import { createHarness, type Library } from '../../grader/engine/harness.ts'
import type { CellAnswer, CellRequest, WorkerScope } from './cell-protocol.ts'

const loaded = '{"outcome":"loaded"}'

export function serveCell(scope: WorkerScope): void {
  const post = scope.postMessage.bind(scope) as (answer: CellAnswer) => void
  const now = performance.now.bind(performance)
  const afterPromises = createQueue()
  scope.addEventListener('message', ({ data }: MessageEvent<CellRequest>) => {
    const started = now()
    const answer = serve(data)
    afterPromises(() => post('text' in answer ? { ...answer, spentMs: now() - started } : answer))
  })
  const { library } = globalThis as { library?: Library }
  const harness = createHarness(globalThis, library)
  let notLoaded: string | undefined

  function serve({ load, input }: CellRequest): CellAnswer {
    try {
      if (load !== undefined) {
        const text = harness.load(load)
        if (text !== loaded) notLoaded = text
      }
      if (notLoaded !== undefined) return { kind: 'not-loaded', text: notLoaded, spentMs: 0 }
      return { kind: 'observed', text: harness.call(input), spentMs: 0 }
    } catch {
      // The harness itself ran into what the submission has done to its realm: whoever waits is told that.
      return { kind: 'failed' }
    }
  }
  post({ kind: 'ready' })
}

/** Runs something in a task of its own, after what is under way and the promises that it has settled. */
function createQueue(): (task: () => void) => void {
  const { port1, port2 } = new MessageChannel()
  const post = port2.postMessage.bind(port2)
  let next: () => void = () => {}
  port1.onmessage = () => next()
  return (task) => {
    next = task
    post(null)
  }
}
