export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  if (logits.length === 0 || logits[0].length === 0) throw new RangeError('no logits')
  if (labels.length !== logits.length) throw new RangeError('one label for each row, please')
  const classes = logits[0].length
  let loss = 0
  for (let i = 0; i < logits.length; i++) {
    const row = logits[i]
    const label = labels[i]
    if (row.length !== classes) throw new RangeError('ragged')
    if (label < 0 || label > classes - 1 || label % 1 !== 0) throw new RangeError('no such class: ' + label)
    let max = row[0]
    for (let j = 1; j < classes; j++) if (row[j] > max) max = row[j]
    let sum = 0
    for (let j = 0; j < classes; j++) sum += Math.exp(row[j] - max)
    loss += Math.log(sum) + max - row[label]
  }
  return loss / logits.length
}
