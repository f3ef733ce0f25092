// expect: accepted
// The sum written out: 1 + Σ (kernel − 1) · the product of all strides before.

type Layer = { readonly kernel: number; readonly stride: number }

const isCount = (n: number) => Number.isSafeInteger(n) && n > 0
const product = (numbers: readonly number[]) => numbers.reduce((all, n) => all * n, 1)

export const receptiveField = (layers: readonly Layer[]): number[] => {
  const wrong = layers.find(({ kernel, stride }) => !isCount(kernel) || !isCount(stride))
  if (wrong) throw RangeError(`no layer is like this: ${JSON.stringify(wrong)}`)
  const strides = layers.map(({ stride }) => stride)
  const reach = layers.map(({ kernel }, i) => (kernel - 1) * product(strides.slice(0, i)))
  return reach.map((_, end) => 1 + reach.slice(0, end + 1).reduce((sum, n) => sum + n))
}
