import { serveTraining } from './serve-training.ts'
import type { TrainingScope } from './training-protocol.ts'

/** Put in when the worker is built (scripts/start/build-assets.ts). */
declare const wasmFolder: string

serveTraining(globalThis as unknown as TrainingScope, wasmFolder)
