/** No formula: starts a window at every stride and counts those that end inside the padded input. */
export default function oracle(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair {
  const countWindows = (axis: 0 | 1) => {
    const end = input[axis] + padding[axis]
    let windows = 0
    for (let start = 0; start + kernel[axis] <= end; start += stride[axis]) windows++
    return windows
  }
  return [countWindows(0), countWindows(1)]
}
