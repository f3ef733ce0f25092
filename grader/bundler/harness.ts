import { fileURLToPath } from 'node:url'
import { bundleFiles } from './bundle.ts'

const source = fileURLToPath(new URL('../engine/harness.ts', import.meta.url))
let cached: Promise<string> | undefined

/**
 * A script whose value is the engine's harness for the realm that it runs in, with the library that was made there before, if
 * any. It leaves no name behind there.
 */
export function bundleHarness(): Promise<string> {
  cached ??= bundleFiles([source], { format: { iife: 'engine' }, platform: 'neutral' }).then(
    ([text]) =>
      `(() => {"use strict";\n${text}\nreturn engine.createHarness(globalThis, globalThis.library)})()`,
  )
  return cached
}
