import { defineExercise } from 'receptive/exercise'

export default defineExercise<[]>({
  order: 690,
  chapter: 'modern-networks',
  title: 'LeNet with batch normalization',
  summary: 'Put a batch normalization between each layer with weights and its activation, but for the last.',
  minutes: 25,
  prerequisites: ['lenet-model', 'batch-normalization'],
  kind: 'model',
  entry: 'buildBatchNormLeNet',
  signature: 'buildBatchNormLeNet(): tf.Sequential',
  parameters: [],
  examples: {
    title: 'The network, layer by layer',
    weight: 1,
    cases: [{ id: 'lenet', title: 'LeNet with batch normalization for images of 28×28 pixels', input: [] }],
  },
  groups: [],
})
