// expect: accepted
// A flat Float64Array with an offset and two strides: flip and crop only change these three, as in NumPy.

interface View {
  data: Float64Array
  offset: number
  strides: [number, number]
  shape: [number, number]
}

function viewOf(image: Matrix): View {
  const shape: [number, number] = [image.length, image[0]?.length ?? 0]
  const data = Float64Array.from(image.flat())
  if (data.length === 0 || image.some(({ length }) => length !== shape[1])) throw new RangeError('not a rectangle of pixels')
  return { data, offset: 0, strides: [shape[1], 1], shape }
}

function flip(view: View, axis: number): View {
  const strides: [number, number] = [...view.strides]
  strides[axis] = -strides[axis]
  return { ...view, strides, offset: view.offset + view.strides[axis] * (view.shape[axis] - 1) }
}

function crop(view: View, { top, left, height, width }: any): View {
  const [rows, columns] = view.shape
  const wrong = [top, left, height, width].find((value) => value !== Math.floor(value))
  if (wrong !== undefined) throw new RangeError(`${wrong} is not whole`)
  if (Math.min(top, left) < 0 || Math.min(height, width) < 1 || Math.max(top + height - rows, left + width - columns) > 0)
    throw new RangeError('the crop is outside')
  return { ...view, offset: view.offset + top * view.strides[0] + left * view.strides[1], shape: [height, width] }
}

export function augment(image: Matrix, change: any) {
  let view = viewOf(image)
  if ('flip' in change) {
    const axis = ['vertical', 'horizontal'].indexOf(change.flip)
    if (axis < 0) throw new RangeError(`no axis for ${change.flip}`)
    view = flip(view, axis)
  }
  if ('crop' in change) view = crop(view, change.crop)
  const { data, offset, strides, shape } = view
  if ('brightness' in change)
    for (let at = 0; at < data.length; at++) data[at] = Math.min(255, Math.max(0, data[at] + change.brightness))
  const row = (i: number) => Array.from({ length: shape[1] }, (_, j) => data[offset + i * strides[0] + j * strides[1]])
  return Array.from({ length: shape[0] }, (_, i) => row(i))
}
