// WebGPU in Node: Dawn, the implementation that Chromium has.
import { createRequire } from 'node:module'

/**
 * Gives this process `navigator.gpu`, before a backend is chosen.
 * @returns whether it could be had: the package has a library for some platforms only, and it needs the system's Vulkan
 */
export function provideWebGpu(): boolean {
  if (globalThis.navigator.gpu) return true
  try {
    const { create, globals } = createRequire(import.meta.url)('webgpu') as typeof import('webgpu')
    Object.assign(globalThis, globals)
    Object.defineProperty(globalThis.navigator, 'gpu', { value: create([]), configurable: true })
    return true
  } catch {
    return false
  }
}
