// One factor after the other, each checked on its way.
export function mlpParameters(
  inputs: number,
  hidden: number,
  bytesPerWeight = 4,
): { weights: number; bytes: number } {
  const factors = [inputs, hidden, bytesPerWeight]
  const products: number[] = []
  let product = 1
  for (let index = 0; index < factors.length; index++) {
    if (factors[index] < 1 || factors[index] % 1 !== 0) throw new RangeError(`argument ${index} is ${factors[index]}`)
    product *= factors[index]
    products.push(product)
  }
  return { weights: products[1], bytes: products[2] }
}
