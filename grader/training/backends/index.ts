// Where TensorFlow.js computes. In a browser and in Node: WebGPU where a hardware adapter is, else WebAssembly, else plain
// JavaScript.
import * as tf from '@tensorflow/tfjs-core'
// It registers the gradients of all operations, which the core does not do by itself.
import '@tensorflow/tfjs-layers'
import { registerDilatedGradients } from './dilated-convolution.ts'
import { registerPaddedAverageGradient } from './padded-average.ts'
import { registerWasmGradients } from './wasm-gradients.ts'
import { registerWebGpuGradients } from './webgpu-gradients.ts'

export const backendNames = ['webgpu', 'wasm', 'cpu'] as const
export type BackendName = (typeof backendNames)[number]

/** Why a backend was not taken that would come before the chosen one. */
export type Obstacle = 'no-webgpu' | 'no-adapter' | 'software-adapter' | 'no-wasm'

export interface ChosenBackend {
  name: BackendName
  /** Of the backends that come before it, in their order; empty where this one was asked for. */
  obstacles: Obstacle[]
  /** What computes, where it is WebGPU: a vendor's and an architecture's name. */
  adapter?: string
  /** The adapter is a program on the processor: right, and slow. */
  isSoftware?: boolean
}

export interface BackendSettings {
  /** Takes this one, and no other: also WebGPU on a software adapter. */
  wanted?: BackendName | undefined
  /** In a browser, the address of the folder with the `.wasm` files, which ends with a slash. */
  wasmFolder?: string
}

/** The backend that was asked for cannot be had here. */
export class BackendUnavailable extends Error {
  override name = 'BackendUnavailable'
}

/**
 * Makes TensorFlow.js compute on a backend, with every gradient that the curriculum's networks need.
 * @throws BackendUnavailable
 */
export async function startBackend({ wanted, wasmFolder }: BackendSettings = {}): Promise<ChosenBackend> {
  // Without it the library looks at every number for NaN, and advertises its package for Node.
  tf.enableProdMode()
  mendGradients()
  const obstacles: Obstacle[] = []
  if (wanted === undefined || wanted === 'webgpu') {
    const found = await startWebGpu(wanted === 'webgpu')
    if (typeof found === 'object') return { name: 'webgpu', obstacles, ...found }
    if (wanted) throw new BackendUnavailable(`WebGPU cannot be had here: ${found}`)
    obstacles.push(found)
  }
  if (wanted !== 'cpu') {
    if (await startWasm(wasmFolder)) return { name: 'wasm', obstacles }
    if (wanted) throw new BackendUnavailable('WebAssembly cannot be had here')
    obstacles.push('no-wasm')
  }
  await import('@tensorflow/tfjs-backend-cpu')
  await tf.setBackend('cpu')
  return { name: 'cpu', obstacles }
}

let areMended = false

/** Once for all: each stands in the place of the gradient that it makes use of. */
function mendGradients(): void {
  if (areMended) return
  areMended = true
  registerDilatedGradients()
  registerPaddedAverageGradient()
}

/** The declarations of WebGPU that TensorFlow.js brings along are older than this. */
interface DescribedAdapter {
  info: Record<'vendor' | 'architecture' | 'device' | 'description', string> & { isFallbackAdapter?: boolean }
}

/** Names that a software adapter goes by. */
const software = /swiftshader|llvmpipe|lavapipe|basic render|software/i

async function startWebGpu(
  alsoSoftware: boolean,
): Promise<Required<Pick<ChosenBackend, 'adapter' | 'isSoftware'>> | Obstacle> {
  const gpu = globalThis.navigator?.gpu
  if (!gpu) return 'no-webgpu'
  const found = await gpu.requestAdapter({ powerPreference: 'high-performance' }).catch(() => null)
  if (!found) return 'no-adapter'
  const { vendor, architecture, device, description, isFallbackAdapter } = (
    found as GPUAdapter & DescribedAdapter
  ).info
  const adapter = [vendor, architecture, device, description].filter((word) => word !== '').join(' ')
  const isSoftware = isFallbackAdapter === true || software.test(adapter)
  if (isSoftware && !alsoSoftware) return 'software-adapter'
  await import('@tensorflow/tfjs-backend-webgpu')
  registerWebGpuGradients()
  return (await hasStarted('webgpu')) ? { adapter, isSoftware } : 'no-adapter'
}

async function startWasm(folder: string | undefined): Promise<boolean> {
  const { setThreadsCount, setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm')
  // Threads need a page that is isolated from others, and gain LeNet little.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
  setThreadsCount(1)
  if (folder !== undefined) setWasmPaths(folder)
  registerWasmGradients()
  return hasStarted('wasm')
}

const hasStarted = (name: BackendName): Promise<boolean> => tf.setBackend(name).catch(() => false)
