import type { Environment, editor } from 'monaco-editor/editor/editor.api.js'

const typeScript = Promise.withResolvers<void>()

/**
 * Where Monaco finds its workers: beside this module, in the same version. The one that knows TypeScript is the most work
 * of a page, and there is nothing for it to do where somebody only reads.
 */
export function serveWorkers(): void {
  const environment: Environment = {
    getWorker: async (_, label) => {
      if (label !== 'typescript') return new Worker(besides('editor.worker.js'))
      await typeScript.promise
      return new Worker(besides('ts.worker.js'))
    },
  }
  Object.assign(globalThis, { MonacoEnvironment: environment })
}

/** From now on sources are checked, and names explained. */
export function wakeTypeScript(): void {
  typeScript.resolve()
}

/** Once somebody is about to write there, or to ask what something is. */
export function wakeTypeScriptFor(view: editor.ICodeEditor): void {
  view.onDidFocusEditorText(wakeTypeScript)
  view.onMouseMove(wakeTypeScript)
}

function besides(name: string): URL {
  const address = new URL(name, import.meta.url)
  address.search = new URL(import.meta.url).search
  return address
}
