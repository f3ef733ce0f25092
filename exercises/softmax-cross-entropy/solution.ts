export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  const [examples, classes] = sizeOf(logits, 'logits')
  if (labels.length !== examples)
    throw new RangeError(`${labels.length} labels for ${examples} rows of logits`)
  for (const label of labels)
    if (label < 0 || label >= classes)
      throw new RangeError(`the label ${label} is none of the ${classes} classes, counted from 0`)

  let sum = 0
  for (let i = 0; i < examples; i++) sum += logSumExp(logits[i]) - logits[i][labels[i]]
  return sum / examples
}

/** The logarithm of the sum of the exponentials. With the largest taken out, no exponent is above 0. */
function logSumExp(row: number[]): number {
  const largest = Math.max(...row)
  let sum = 0
  for (const logit of row) sum += Math.exp(logit - largest)
  return largest + Math.log(sum)
}

/** Height and width of a matrix that is neither empty nor ragged. */
function sizeOf(matrix: Matrix, name: string): Pair {
  const height = matrix.length
  const width = height === 0 ? 0 : matrix[0].length
  if (width === 0) throw new RangeError(`${name} is empty`)
  for (const row of matrix)
    if (row.length !== width) throw new RangeError(`${name} is ragged: rows of ${width} and of ${row.length}`)
  return [height, width]
}
