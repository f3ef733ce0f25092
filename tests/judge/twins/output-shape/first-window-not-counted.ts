export const outputShape = (input: Pair, kernel: Pair, padding: Pair, stride: Pair) => {
  const sizes = []
  for (const i of [0, 1]) {
    let windows = 0
    for (let start = stride[i]; start + kernel[i] <= input[i] + padding[i]; start += stride[i]) windows++
    sizes.push(windows)
  }
  return sizes
}
