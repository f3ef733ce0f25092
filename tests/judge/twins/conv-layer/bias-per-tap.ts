const range = (n: number) => [...Array(n).keys()]

export const convLayer = (image: Matrix, kernel: Matrix, bias: number): Matrix =>
  range(image.length - kernel.length + 1).map((top) =>
    range(image[0].length - kernel[0].length + 1).map(
      (left) => kernel.flatMap((line, r) => line.map((weight, s) => bias + weight * image[top + r][left + s])).reduce((p, q) => p + q, 0),
    ),
  )
