/**
 * What is judged and how. `function`: what an exported function returns. `model`: the network that it builds. `training`: what
 * such a network has learned once it was trained by a plan.
 */
export const kinds = ['function', 'model', 'training'] as const
export type Kind = (typeof kinds)[number]

const library = ['@tensorflow/tfjs', '@tensorflow/tfjs-core', '@tensorflow/tfjs-layers']

/** What a submission of a kind may import: its realm has them ready. All are parts of TensorFlow.js. */
export const modulesOf: Record<Kind, readonly string[]> = { function: [], model: library, training: library }

export const hasLibrary = (kind: Kind): boolean => modulesOf[kind].length > 0
