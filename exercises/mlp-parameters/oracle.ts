/** Integers of any length, and the weights added up unit by unit in the binary digits of their number. */
export default function oracle(
  inputs: number,
  hidden: number,
  bytesPerWeight = 4,
): { weights: number; bytes: number } {
  const weights = times(BigInt(inputs), BigInt(hidden))
  return { weights: Number(weights), bytes: Number(times(weights, BigInt(bytesPerWeight))) }
}

/** Doubles and adds, without a product. */
function times(value: bigint, count: bigint): bigint {
  let sum = 0n
  let doubled = value
  for (const digit of [...count.toString(2)].reverse()) {
    if (digit === '1') sum += doubled
    doubled += doubled
  }
  return sum
}
