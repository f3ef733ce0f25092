export function outputShape(input: Pair, kernel: Pair, padding: Pair, stride: Pair): Pair {
  const result = [0, 0]
  for (let axis = 0; axis < 2; axis++) {
    const n = input[axis]
    const k = kernel[axis]
    const p = padding[axis]
    const s = stride[axis]
    if (n < 1 || n % 1 !== 0) throw new RangeError(`input[${axis}] is ${n}`)
    if (k < 1 || k % 1 !== 0) throw new RangeError(`kernel[${axis}] is ${k}`)
    if (p < 0 || p % 1 !== 0) throw new RangeError(`padding[${axis}] is ${p}`)
    if (s < 1 || s % 1 !== 0) throw new RangeError(`stride[${axis}] is ${s}`)
    if (k > n + p) throw new RangeError(`a kernel of ${k} is larger than ${n} and ${p} of padding`)
    let last = k
    while (last <= n + p) {
      result[axis]++
      last += s
    }
  }
  return [result[0], result[1]]
}
