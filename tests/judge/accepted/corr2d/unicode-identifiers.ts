// expect: accepted
// Names in other scripts, and in Greek as in a textbook.

const größe = (матрица: Matrix): readonly [ν: number, μ: number] => {
  const 幅 = матрица[0]?.length ?? 0
  if (幅 === 0) throw new RangeError('матрица пуста ∅')
  if (матрица.some(({ length: ɭ }) => ɭ !== 幅)) throw new RangeError('строки разной длины')
  return [матрица.length, 幅]
}

export const corr2d = (X: Matrix, K: Matrix): Matrix => {
  const [ν, μ] = größe(X)
  const [κ, λ] = größe(K)
  if (κ > ν || λ > μ) throw new RangeError('核が大きすぎる 🙈')
  const Σ = (...ξ: number[]) => ξ.reduce((σ, x) => σ + x, 0)
  return Array.from({ length: ν - κ + 1 }, (ᅠ, ι) =>
    Array.from({ length: μ - λ + 1 }, ($, _ϑ) => Σ(...K.flatMap((ρ, α) => ρ.map((ω, β) => ω * X[ι + α][_ϑ + β])))),
  )
}
