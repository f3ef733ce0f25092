export const corr2dMultiIn = (X: Tensor3, K: Tensor3) => {
  const maps: Tensor3 = []
  for (const [n, image] of X.entries()) {
    maps[n] = []
    for (let y = 0; y + K[n].length <= image.length; y++) {
      maps[n][y] = []
      for (let x = 0; x + K[n][0].length <= image[0].length; x++) {
        maps[n][y][x] = 0
        K[n].forEach((line, dy) => {
          line.forEach((weight, dx) => {
            maps[n][y][x] += weight * image[y + dy][x + dx]
          })
        })
      }
    }
  }
  return maps
}
