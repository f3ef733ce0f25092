import { fileURLToPath } from 'node:url'
import { bundleFiles } from './bundle.ts'

const source = fileURLToPath(new URL('../engine/harness.ts', import.meta.url))
let cached: Promise<string> | undefined

/** The engine's harness as a script that leaves `createHarness` in the global `receptive`. */
export function bundleHarness(): Promise<string> {
  cached ??= bundleFiles([source], { format: { iife: 'receptive' }, platform: 'neutral' }).then(
    ([text]) => text ?? '',
  )
  return cached
}
