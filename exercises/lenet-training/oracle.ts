import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-layers'

/** What the real library says that any LeNet takes and gives. */
export default function oracle(): { input: number[]; output: number[]; end: string } {
  const model = tf.sequential()
  model.add(tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 6, kernelSize: 5, padding: 'same' }))
  model.add(tf.layers.averagePooling2d({ poolSize: 2 }))
  model.add(tf.layers.flatten())
  model.add(tf.layers.dense({ units: 10 }))
  model.add(tf.layers.softmax())
  const [input, output] = [model.inputs, model.outputs].map(([one]) => one?.shape.slice(1) as number[])
  const end = model.layers.at(-1)?.getClassName().toLowerCase() ?? ''
  return { input: input ?? [], output: output ?? [], end }
}
