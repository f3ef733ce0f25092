import {
  concat,
  conv2d,
  maxPool,
  pad,
  relu,
  type Tensor3D,
  tensor3d,
  tensor4d,
  transpose,
} from '@tensorflow/tfjs-core'

interface InceptionParameters {
  b1: Matrix
  b2: { reduce: Matrix; kernels: Tensor4 }
  b3: { reduce: Matrix; kernels: Tensor4 }
  b4: Matrix
}

/** TensorFlow.js, channels last; what is to be pooled is padded with −∞ by hand. */
export default function oracle(X: Tensor3, { b1, b2, b3, b4 }: InceptionParameters): Tensor3 {
  const image = transpose(tensor3d(X), [1, 2, 0])
  const around: [number, number][] = [
    [1, 1],
    [1, 1],
    [0, 0],
  ]
  const branches = [
    layer(image, oneByOne(b1)),
    layer(layer(image, oneByOne(b2.reduce)), b2.kernels),
    layer(layer(image, oneByOne(b3.reduce)), b3.kernels),
    layer(maxPool(pad(image, around, Number.NEGATIVE_INFINITY), 3, 1, 'valid'), oneByOne(b4)),
  ]
  return transpose(concat(branches, 2), [2, 0, 1]).arraySync() as Tensor3
}

function layer(image: Tensor3D, kernels: Tensor4): Tensor3D {
  const filter = transpose(tensor4d(kernels), [2, 3, 1, 0])
  const side = (filter.shape[0] - 1) / 2
  return relu(
    conv2d(image, filter, 1, [
      [0, 0],
      [side, side],
      [side, side],
      [0, 0],
    ]),
  )
}

const oneByOne = (W: Matrix): Tensor4 => W.map((row) => row.map((weight) => [[weight]]))
