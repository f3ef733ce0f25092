export const im2col = (X: Tensor3, [h, w]: Pair): Matrix =>
  X[0].flatMap((line, i) =>
    line.map((_, j) =>
      X.flatMap((channel) => Array.from({ length: h * w }, (_, n) => (channel[i + Math.floor(n / w)] ?? [])[j + (n % w)])),
    ),
  )
