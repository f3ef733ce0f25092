/** What goes into a cell: one call after the other; the first says what is to be loaded. */
export interface CellRequest {
  /** JSON of a `LoadRequest`. */
  load?: string
  /** JSON of the arguments. */
  input: string
}

/** What comes out: that the cell is there, then an answer a call. The texts are made beside the submission: not to be trusted. */
export type CellAnswer =
  | { kind: 'ready' }
  | { kind: 'observed' | 'not-loaded'; text: string; spentMs: number }
  | { kind: 'failed' }

/** What of a worker's global scope is used. */
export interface WorkerScope {
  name: string
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}
