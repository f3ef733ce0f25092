import { defineExercise } from 'receptive/exercise'

export default defineExercise<[]>({
  order: 520,
  chapter: 'lenet',
  title: 'LeNet as a model',
  summary:
    'Write LeNet in the layers of a library, and let its table of shapes and parameters be your check.',
  minutes: 30,
  prerequisites: ['lenet-forward', 'parameters-and-macs'],
  kind: 'model',
  entry: 'buildLeNet',
  signature: 'buildLeNet(): tf.Sequential',
  parameters: [],
  examples: {
    title: 'The network, layer by layer',
    weight: 1,
    cases: [{ id: 'lenet', title: 'LeNet for images of 28×28 pixels', input: [] }],
  },
  groups: [],
})
