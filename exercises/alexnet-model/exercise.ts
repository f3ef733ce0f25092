import { defineExercise } from 'receptive/exercise'

export default defineExercise<[]>({
  order: 540,
  chapter: 'lenet',
  title: 'AlexNet as a model',
  summary: 'LeNet made larger by a thousand times: ReLU, max pooling and dropout, and 46 764 746 parameters.',
  minutes: 35,
  prerequisites: ['lenet-model', 'dropout', 'receptive-field'],
  kind: 'model',
  entry: 'buildAlexNet',
  signature: 'buildAlexNet(): tf.Sequential',
  parameters: [],
  examples: {
    title: 'The network, layer by layer',
    weight: 1,
    cases: [{ id: 'alexnet', title: 'AlexNet for grey images of 224×224 pixels', input: [] }],
  },
  groups: [],
})
