// expect: memory-limit
// An initialiser of its own that makes all the weights of a VGG.
import * as tf from '@tensorflow/tfjs'

class Real extends (Object.getPrototypeOf(Object.getPrototypeOf(tf.initializers.zeros())).constructor as new () => object) {
  kept: Float32Array[] = []
  apply(shape: number[]) {
    for (;;) this.kept.push(new Float32Array(shape.reduce((product, size) => product * size, 1)).fill(1))
  }
}

export function buildVgg() {
  const kernelInitializer = new Real() as never
  return tf.sequential({ layers: [tf.layers.dense({ inputShape: [25_088], units: 4096, kernelInitializer })] })
}
