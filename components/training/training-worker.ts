import { serveTraining } from './serve-training.ts'
import type { TrainingScope } from './training-protocol.ts'

/** Put in when the worker is built (scripts/start/build-assets.ts). */
declare const wasmFolder: string

// What is checked here otherwise knows a page's scope only.
declare const self: TrainingScope

serveTraining(self, wasmFolder)
