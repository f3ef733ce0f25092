export const mistake = {
  title: 'The window reads past the edge of the input',
  hint: 'Past the edge there is undefined, and undefined times a number is NaN. An output channel is smaller than a channel of the input: stop at the last place where the whole kernel fits.',
}

export function corr2dMultiInOut(X: Tensor3, K: Tensor4, bias?: number[]): Tensor3 {
  return K.map((kernel, o) =>
    X[0].map((row, i) =>
      row.map((_, j) => {
        let sum = bias ? bias[o] : 0
        for (let c = 0; c < X.length; c++)
          for (let a = 0; a < kernel[c].length; a++)
            for (let b = 0; b < kernel[c][0].length; b++)
              sum += (X[c][i + a]?.[j + b] as number) * kernel[c][a][b]
        return sum
      }),
    ),
  )
}
