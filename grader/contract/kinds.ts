/** What is judged and how. `function`: what an exported function returns. `model`: the network that it builds. */
export const kinds = ['function', 'model'] as const
export type Kind = (typeof kinds)[number]

/** What a submission of a kind may import: its realm has them ready. All are parts of TensorFlow.js. */
export const modulesOf: Record<Kind, readonly string[]> = {
  function: [],
  model: ['@tensorflow/tfjs', '@tensorflow/tfjs-core', '@tensorflow/tfjs-layers'],
}

export const hasLibrary = (kind: Kind): boolean => modulesOf[kind].length > 0
