import { add, clipByValue, conv2d, mul, squeeze, tensor3d, tensor4d } from '@tensorflow/tfjs-core'

/** TensorFlow.js: a picture and its sums over shifted copies, put together as each filter is described in words. */
export default function oracle(image: Matrix, name: 'edge' | 'sharpen' | 'blur'): Matrix {
  const pixels = tensor3d(image.flat(), [image.length, image[0].length, 1])
  const along = (weights: number[], shape: [number, number]) => {
    const around = shape.map((size) => [(size - 1) / 2, (size - 1) / 2] as [number, number])
    const kernel = tensor4d(weights, [...shape, 1, 1])
    return (x: typeof pixels) => conv2d(x, kernel, 1, [[0, 0], around[0], around[1], [0, 0]])
  }
  const results = {
    // Nine times the pixel, less the sum of all nine.
    edge: () => add(mul(pixels, 9), along(Array(9).fill(-1), [3, 3])(pixels)),
    // The pixel, and how much it differs from its neighbours down and across.
    sharpen: () => add(pixels, add(along([-1, 2, -1], [3, 1])(pixels), along([-1, 2, -1], [1, 3])(pixels))),
    // A blur down, and then one across.
    blur: () => along([1 / 4, 1 / 2, 1 / 4], [1, 3])(along([1 / 4, 1 / 2, 1 / 4], [3, 1])(pixels)),
  }
  return squeeze(clipByValue(results[name](), 0, 255), [2]).arraySync() as Matrix
}
