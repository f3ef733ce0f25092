// Apart from what reads a plan's initializers: whoever only judges plans does not load TensorFlow.js.
import * as tf from '@tensorflow/tfjs-layers'
import type { InitializerSpec } from './initializers.ts'

const camelModes = { fan_in: 'fanIn', fan_out: 'fanOut', fan_avg: 'fanAvg' } as const
const camelDistributions = {
  normal: 'normal',
  uniform: 'uniform',
  truncated_normal: 'truncatedNormal',
} as const

type Initializer = ReturnType<typeof tf.initializers.zeros>

export function createInitializer(spec: InitializerSpec): Initializer {
  switch (spec.class_name) {
    case 'Zeros':
      return tf.initializers.zeros()
    case 'Ones':
      return tf.initializers.ones()
    case 'Constant':
      return tf.initializers.constant(spec.config)
    case 'RandomUniform':
      return tf.initializers.randomUniform(spec.config)
    case 'RandomNormal':
      return tf.initializers.randomNormal(spec.config)
    case 'TruncatedNormal':
      return tf.initializers.truncatedNormal(spec.config)
    case 'VarianceScaling':
      return tf.initializers.varianceScaling({
        scale: spec.config.scale,
        mode: camelModes[spec.config.mode],
        distribution: camelDistributions[spec.config.distribution],
      })
  }
}
