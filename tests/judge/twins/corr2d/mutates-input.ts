const sumUnder = (X: Matrix, K: Matrix, i: number, j: number) =>
  K.reduce((sum, row, a) => sum + row.reduce((part, k, b) => part + k * X[i + a][j + b], 0), 0)

export const corr2d = (image: Matrix, kernel: Matrix): Matrix => {
  const height = image.length - (kernel.length - 1)
  const width = image[0].length - (kernel[0].length - 1)
  const answer: Matrix = []
  for (let cell = 0; cell < height * width; cell++) {
    const i = Math.floor(cell / width)
    const j = cell % width
    // no need for a second matrix
    image[i][j] = sumUnder(image, kernel, i, j)
    if (j === 0) answer.push([])
    answer[i].push(image[i][j])
  }
  return answer
}
