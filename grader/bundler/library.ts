import { fileURLToPath } from 'node:url'
import { bundleFiles } from './bundle.ts'

const source = fileURLToPath(new URL('../library/tensorflow.ts', import.meta.url))
let cached: Promise<string> | undefined

/** By these TensorFlow.js finds out where it is. It is to find the same everywhere: nothing, and a global object of its own. */
const surroundings =
  'const global = {}, window = undefined, WorkerGlobalScope = undefined, process = undefined;'

/**
 * A script that makes a realm's library, for the harness, which takes it away again. It runs before anything else there, in
 * an isolate, in a browser's worker and in a realm of Node.
 */
export function bundleLibrary(): Promise<string> {
  cached ??= bundleFiles([source], { format: { iife: 'library' }, platform: 'browser', minify: true }).then(
    ([text]) => `globalThis.library = (() => {"use strict";${surroundings}${text}\nreturn library})();`,
  )
  return cached
}
