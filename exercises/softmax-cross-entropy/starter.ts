/**
 * The cross-entropy of the softmax of each row of logits with its label: the mean over the rows.
 * @param logits n × classes, of any size; the result is right for ±1000, too
 * @param labels the right class of each row, counted from 0
 * @throws RangeError for logits that are empty or ragged, another number of labels than of rows, or a label that is no
 * class
 */
export function softmaxCrossEntropy(logits: Matrix, labels: number[]): number {
  throw new Error('not implemented')
}
