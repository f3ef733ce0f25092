const range = (n: number) => [...Array(n).keys()]

export const convLayer = (image: Matrix, kernel: Matrix, bias: number): Matrix =>
  range(image.length - kernel.length + 1).map((top) =>
    range(image[0].length - kernel[0].length + 1).map(
      (left) => kernel.reduce((sum, line, r) => line.reduce((part, weight, s) => part + weight * image[top + r][left + s], sum + bias), 0),
    ),
  )
