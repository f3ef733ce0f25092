import {
  abs,
  clipByValue,
  conv2d,
  max,
  maxPool,
  mul,
  pad,
  reshape,
  reverse,
  slice,
  squeeze,
  stack,
  sub,
  sum,
  type Tensor2D,
  type Tensor3D,
  tensor2d,
  tensor4d,
} from '@tensorflow/tfjs-core'

interface Op {
  correlate?: Matrix
  correlateSame?: Matrix
  dense?: Tensor4
  scale?: Matrix
  clip?: [number, number]
  shift?: Pair
  mirror?: 'columns' | 'both'
  maxPool?: number
}

/** TensorFlow.js. Its 32-bit floats are nearer to each other than 1e-4, and what differs in a case differs by more. */
export default function oracle(op: Op, X: Matrix, by: Pair, margin: number): boolean {
  const image = tensor2d(X)
  const difference = sub(apply(op, move(image, by)), move(apply(op, image), by)) as Tensor2D
  const [rows, columns] = difference.shape.map((size) => size - 2 * margin)
  if (rows <= 0 || columns <= 0) return true
  return (max(abs(slice(difference, [margin, margin], [rows, columns]))).arraySync() as number) < 1e-4
}

function apply(op: Op, X: Tensor2D): Tensor2D {
  const image = reshape(X, [...X.shape, 1]) as Tensor3D
  if (op.correlate) return correlate(image, op.correlate, [0, 0])
  if (op.correlateSame) {
    const K = op.correlateSame
    return correlate(image, K, [(K.length - 1) / 2, (K[0].length - 1) / 2])
  }
  if (op.dense)
    return stack(
      op.dense.map((row) => stack(row.map((weights) => sum(mul(X, tensor2d(weights)))))),
    ) as Tensor2D
  if (op.scale) return mul(X, tensor2d(op.scale))
  if (op.clip) return clipByValue(X, op.clip[0], op.clip[1])
  if (op.shift) return move(X, op.shift)
  if (op.mirror) return reverse(X, op.mirror === 'both' ? [0, 1] : [1])
  const size = op.maxPool as number
  return squeeze(maxPool(image, size, size, 'valid'), [2])
}

function correlate(image: Tensor3D, K: Matrix, [rows, columns]: Pair): Tensor2D {
  const kernel = tensor4d(K.flat(), [K.length, K[0].length, 1, 1])
  return squeeze(
    conv2d(image, kernel, 1, [
      [0, 0],
      [rows, rows],
      [columns, columns],
      [0, 0],
    ]),
    [2],
  )
}

/** As many zeros as it takes all around, and a part as large as before cut out of that. */
function move(X: Tensor2D, [down, right]: Pair): Tensor2D {
  const sides = [Math.abs(down), Math.abs(right)]
  const wide = pad(X, [
    [sides[0], sides[0]],
    [sides[1], sides[1]],
  ])
  return slice(wide, [sides[0] - down, sides[1] - right], X.shape)
}
