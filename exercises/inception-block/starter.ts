interface InceptionParameters {
  b1: Matrix
  b2: { reduce: Matrix; kernels: Tensor4 }
  b3: { reduce: Matrix; kernels: Tensor4 }
  b4: Matrix
}

/**
 * The inception block: four branches that read the same input, their channels one after the other in the order b1 to b4. Every
 * convolution keeps height and width, has no bias, and is followed by a ReLU.
 * @param X c_i channels of n_h × n_w
 * @param p b1: a 1×1 convolution, [out][c_i]; b2: the 1×1 convolution reduce, then 3×3 kernels; b3: the 1×1 convolution
 * reduce, then 5×5 kernels; b4: a max pooling of 3×3 with stride 1, padded with −∞, then a 1×1 convolution
 * @returns the channels of b1, b2, b3 and b4, each n_h × n_w
 * @throws RangeError for an empty or ragged tensor or matrix, or numbers of channels that do not match
 */
export function inceptionBlock(X: Tensor3, p: InceptionParameters): Tensor3 {
  throw new Error('not implemented')
}
