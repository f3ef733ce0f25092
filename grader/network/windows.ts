import type { Settings } from './settings.ts'
import type { Sides } from './sides.ts'
import { UnreadableNetwork } from './unreadable.ts'

/** How a window moves over a picture, and what it needs around it. */
export interface Windows {
  output: [rows: number, columns: number]
  /** What is read outside the picture. Padding that no window reaches is none, whatever was asked for. */
  padding: [number, number, number, number]
}

interface Axis {
  size: number
  kernel: number
  stride: number
  dilation: number
  before: number
  after: number
}

interface Asked {
  size: readonly [rows: number, columns: number]
  window: readonly [number, number]
  strides: readonly [number, number]
  dilation: readonly [number, number]
  /** Zeros that lie around the picture already, from a layer of padding before. */
  zeros: Sides
}

/**
 * Sizes and padding as TensorFlow computes them: of an odd number of rows that `same` adds, the smaller half goes on top.
 * @throws UnreadableNetwork where the window is larger than what it is to move over
 */
export function placeWindows(settings: Settings, { size, window, strides, dilation, zeros }: Asked): Windows {
  const isSame = settings.word('padding', ['same', 'valid'], 'valid') === 'same'
  const [high, wide] = ([0, 1] as const).map((axis) =>
    placeOnAxis(settings, isSame, {
      size: size[axis],
      kernel: window[axis],
      stride: strides[axis],
      dilation: dilation[axis],
      before: zeros[2 * axis] as number,
      after: zeros[2 * axis + 1] as number,
    }),
  ) as [Placed, Placed]
  return { output: [high.count, wide.count], padding: [high.before, high.after, wide.before, wide.after] }
}

interface Placed {
  /** Of windows. */
  count: number
  before: number
  after: number
}

function placeOnAxis(settings: Settings, isSame: boolean, axis: Axis): Placed {
  const { size, kernel, stride, dilation } = axis
  const extent = (kernel - 1) * dilation + 1
  const length = axis.before + size + axis.after
  const count = isSame ? Math.ceil(length / stride) : Math.floor((length - extent) / stride) + 1
  if (count < 1)
    throw new UnreadableNetwork('model.window', { ...settings.place, window: extent, size: length })
  const reach = (count - 1) * stride + extent
  const before = axis.before + (isSame ? Math.floor(Math.max(reach - length, 0) / 2) : 0)
  return { count, before, after: Math.max(reach - before - size, 0) }
}
