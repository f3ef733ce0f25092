// One pass over each row: the sum is scaled down whenever a larger logit comes.
class LogSum {
  private largest = Number.NEGATIVE_INFINITY
  private sum = 0
  add(z: number): this {
    if (z > this.largest) {
      this.sum = this.sum * Math.exp(this.largest - z) + 1
      this.largest = z
    } else this.sum += Math.exp(z - this.largest)
    return this
  }
  get value(): number {
    return this.largest + Math.log(this.sum)
  }
}

export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  if (logits.length !== labels.length) throw RangeError('lengths')
  if (logits.length < 1) throw RangeError('empty')
  return logits.reduce((loss, row, i) => {
    if (row.length < 1 || row.length !== logits[0].length) throw RangeError('rows')
    if (row[labels[i]] === undefined) throw RangeError(`label ${labels[i]}`)
    const all = row.reduce((sum, z) => sum.add(z), new LogSum())
    return loss + (all.value - row[labels[i]]) / logits.length
  }, 0)
}
