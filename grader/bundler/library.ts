import { fileURLToPath } from 'node:url'
import { bundleFiles } from './bundle.ts'

const source = fileURLToPath(new URL('../library/tensorflow.ts', import.meta.url))
let cached: Promise<string> | undefined

/**
 * A script that makes a realm's library, for the harness, which takes it away again. It runs before anything else there.
 * What it takes for the global object is a plain one, so that it leaves no other trace.
 */
export function bundleLibrary(): Promise<string> {
  cached ??= bundleFiles([source], { format: { iife: 'library' }, platform: 'browser', minify: true }).then(
    ([text]) => `globalThis.library = (() => {"use strict";const global = {};${text}\nreturn library})()`,
  )
  return cached
}
