import {
  add,
  avgPool,
  conv2d,
  matMul,
  reshape,
  sigmoid,
  softmax,
  type Tensor1D,
  type Tensor3D,
  type Tensor4D,
  tensor1d,
  tensor2d,
  tensor3d,
  tensor4d,
  transpose,
} from '@tensorflow/tfjs-core'
import { type Description, makeParameters } from './adapter.ts'

type Sides = [[number, number], [number, number], [number, number], [number, number]]

/** TensorFlow.js, which keeps the channels on the last axis and is told the zeros of each side. */
export default function oracle(image: Matrix, description: Description): number[] {
  const { conv1, conv2, dense1, dense2, dense3 } = makeParameters(description)
  let maps = tensor3d(image.flat(), [28, 28, 1])
  maps = avgPool(sigmoid(convolve(maps, conv1, 2)), 2, 2, 'valid')
  maps = avgPool(sigmoid(convolve(maps, conv2, 0)), 2, 2, 'valid')
  let units: Tensor1D = reshape(transpose(maps, [2, 0, 1]), [400])
  units = sigmoid(multiply(units, dense1))
  units = sigmoid(multiply(units, dense2))
  return softmax(multiply(units, dense3)).arraySync()
}

function convolve(maps: Tensor3D, layer: { kernels: Tensor4; bias: number[] }, side: number): Tensor3D {
  const { kernels, bias } = layer
  const filter: Tensor4D = transpose(
    tensor4d(kernels.flat(3), [kernels.length, kernels[0].length, 5, 5]),
    [2, 3, 1, 0],
  )
  const sides: Sides = [
    [0, 0],
    [side, side],
    [side, side],
    [0, 0],
  ]
  return add(conv2d(maps, filter, 1, sides), tensor1d(bias))
}

function multiply(units: Tensor1D, { weights, bias }: { weights: Matrix; bias: number[] }): Tensor1D {
  const column = reshape(units, [units.size, 1])
  return add(reshape(matMul(tensor2d(weights), column), [bias.length]), tensor1d(bias))
}
