import { add, batchNorm2d, moments, mul, type Tensor1D, tensor1d, tensor2d } from '@tensorflow/tfjs-core'

interface Options {
  gamma: number[]
  beta: number[]
  epsilon: number
  momentum: number
  running: { mean: number[]; variance: number[] }
  training: boolean
}

/** TensorFlow.js: its moments over the batch (biased), its normalization, and a weighted sum for the running ones. */
export default function oracle(X: Matrix, options: Options) {
  const { gamma, beta, epsilon, momentum, running, training } = options
  const batch = tensor2d(X)
  const old = { mean: tensor1d(running.mean), variance: tensor1d(running.variance) }
  const fresh = moments(batch, 0) as { mean: Tensor1D; variance: Tensor1D }
  const { mean, variance } = training ? fresh : old
  const share = training ? momentum : 0
  const after = (name: 'mean' | 'variance') =>
    add(mul(old[name], 1 - share), mul(fresh[name], share)).arraySync() as number[]
  return {
    Y: batchNorm2d(batch, mean, variance, tensor1d(beta), tensor1d(gamma), epsilon).arraySync(),
    running: { mean: after('mean'), variance: after('variance') },
  }
}
