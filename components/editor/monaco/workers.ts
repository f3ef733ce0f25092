import type { Environment } from 'monaco-editor/editor/editor.api.js'

/** Where Monaco finds its workers: beside this module, in the same version. */
export function serveWorkers(): void {
  const environment: Environment = {
    getWorker: (_, label) =>
      new Worker(besides(label === 'typescript' ? 'ts.worker.js' : 'editor.worker.js')),
  }
  Object.assign(globalThis, { MonacoEnvironment: environment })
}

function besides(name: string): URL {
  const address = new URL(name, import.meta.url)
  address.search = new URL(import.meta.url).search
  return address
}
