import { add, clipByValue, reverse, slice, type Tensor2D, tensor2d } from '@tensorflow/tfjs-core'

interface Change {
  flip?: 'horizontal' | 'vertical'
  crop?: { top: number; left: number; height: number; width: number }
  brightness?: number
}

/** TensorFlow.js, one operation after the other. */
export default function oracle(image: Matrix, { flip, crop, brightness }: Change): Matrix {
  let picture: Tensor2D = tensor2d(image)
  if (flip !== undefined) picture = reverse(picture, flip === 'vertical' ? 0 : 1)
  if (crop !== undefined) picture = slice(picture, [crop.top, crop.left], [crop.height, crop.width])
  if (brightness !== undefined) picture = clipByValue(add<Tensor2D>(picture, brightness), 0, 255)
  return picture.arraySync()
}
