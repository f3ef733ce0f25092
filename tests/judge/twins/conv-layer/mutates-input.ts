const under = (X: Matrix, K: Matrix, top: number, left: number) =>
  K.reduce((sum, line, r) => sum + line.reduce((part, k, s) => part + k * X[top + r][left + s], 0), 0)

export const convLayer = (image: Matrix, kernel: Matrix, bias: number): Matrix => {
  const height = image.length - (kernel.length - 1)
  const width = image[0].length - (kernel[0].length - 1)
  const answer: Matrix = []
  for (let cell = 0; cell < height * width; cell++) {
    const i = Math.floor(cell / width)
    const j = cell % width
    image[i][j] = under(image, kernel, i, j) + bias
    if (j === 0) answer.push([])
    answer[i].push(image[i][j])
  }
  return answer
}
