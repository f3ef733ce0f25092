// TensorFlow.js refuses the gradient of a dilated convolution. It is one of the same kind: by the input a correlation with the
// reversed filter at the same dilation, by the filter one whose stride is the dilation. A convolution that is dilated has no stride.
import * as tf from '@tensorflow/tfjs-core'
import type { ConvolutionAttrs, Paddings, Shape4 } from './kernels.ts'

type DilatedAttrs = ConvolutionAttrs & { dilations: [number, number] | number }

/** From now on the gradients of convolutions that are dilated are known, on every backend. */
export function registerDilatedGradients(): void {
  const plain = tf.getGradient('Conv2D')
  tf.unregisterGradient('Conv2D')
  tf.registerGradient({
    kernelName: 'Conv2D',
    inputsToSave: ['x', 'filter'],
    gradFunc: (dy, saved, attrs) => {
      const { dilations } = attrs as DilatedAttrs
      if ([dilations].flat().every((dilation) => dilation === 1)) return plain.gradFunc(dy, saved, attrs)
      const [x, filter] = saved as [tf.Tensor4D, tf.Tensor4D]
      return gradients(dy as tf.Tensor4D, x, filter, attrs as DilatedAttrs)
    },
  })
}

function gradients(dy: tf.Tensor4D, x: tf.Tensor4D, filter: tf.Tensor4D, attrs: DilatedAttrs) {
  const { strides, pad, dimRoundingMode, dilations } = attrs
  const shapes = [x.shape, filter.shape] as const
  const info = tf.backend_util.computeConv2DInfo(...shapes, strides, dilations, pad, dimRoundingMode)
  const { inHeight, inWidth, outHeight, outWidth, effectiveFilterHeight, effectiveFilterWidth } = info
  const { top, left } = info.padInfo
  const dilation: [number, number] = [info.dilationHeight, info.dilationWidth]
  const byInput = () => {
    const above = effectiveFilterHeight - 1 - top
    const beside = effectiveFilterWidth - 1 - left
    const padded = widen(dy, [
      [0, 0],
      [above, inHeight + effectiveFilterHeight - 1 - outHeight - above],
      [beside, inWidth + effectiveFilterWidth - 1 - outWidth - beside],
      [0, 0],
    ])
    const turned = tf.transpose(tf.reverse(filter, [0, 1]), [0, 1, 3, 2])
    return tf.conv2d(padded, turned, 1, 'valid', 'NHWC', dilation)
  }
  const byFilter = () => {
    const padded = widen(x, [
      [0, 0],
      [top, effectiveFilterHeight - 1 + outHeight - inHeight - top],
      [left, effectiveFilterWidth - 1 + outWidth - inWidth - left],
      [0, 0],
    ])
    const images = tf.transpose(padded, [3, 1, 2, 0])
    const ofResult = tf.transpose(dy, [1, 2, 0, 3])
    return tf.transpose(tf.conv2d(images, ofResult, dilation, 'valid'), [1, 2, 0, 3])
  }
  return { x: byInput, filter: byFilter }
}

/** Zeros around; a negative padding takes entries away. */
function widen(x: tf.Tensor4D, paddings: Paddings): tf.Tensor4D {
  const begin = paddings.map(([before]) => Math.max(0, -before)) as Shape4
  const size = paddings.map(
    ([before, after], axis) => (x.shape[axis] as number) - Math.max(0, -before) - Math.max(0, -after),
  ) as Shape4
  const zeros = paddings.map(([before, after]) => [Math.max(0, before), Math.max(0, after)])
  return tf.pad(tf.slice(x, begin, size), zeros as [number, number][])
}
