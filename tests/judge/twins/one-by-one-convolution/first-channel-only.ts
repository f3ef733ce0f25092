export const conv1x1 = ([first]: Tensor3, K: Matrix): Tensor3 =>
  K.map(([weight]) => first.map((line) => line.map((x) => weight * x)))
