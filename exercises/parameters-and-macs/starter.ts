type Layer =
  | { kind: 'convolution'; outChannels: number; kernel: Pair; padding?: Pair; stride?: Pair }
  | { kind: 'pooling'; window: Pair; stride: Pair }
  | { kind: 'dense'; units: number }

/**
 * What a network costs: the numbers that it learns, and the multiplications of one pass of one picture.
 * @param input the shape of the picture
 * @param layers from the first to the last. A convolution has one bias for each output channel, a dense layer one for each unit.
 * Padding counts the rows and columns added in TOTAL, [0, 0] unless given; the stride of a convolution is [1, 1] unless given
 * @returns parameters: weights and biases; macs: multiply-accumulates, without what poolings and biases add
 * @throws RangeError for another kind of layer, a kernel or window that does not fit, a size, stride or count that is below
 * 1 or not whole, or a negative padding
 */
export function countCost(
  input: { channels: number; height: number; width: number },
  layers: Layer[],
): { parameters: number; macs: number } {
  throw new Error('not implemented')
}
