/** No recursion from the front: follows the first and the last cell that are seen back to the input, for each layer anew. */
export default function oracle(layers: { kernel: number; stride: number }[]): number[] {
  return layers.map((_, end) => {
    let first = 7
    let last = 7
    for (const { kernel, stride } of layers.slice(0, end + 1).reverse()) {
      first = first * stride
      last = last * stride + kernel - 1
    }
    return last - first + 1
  })
}
