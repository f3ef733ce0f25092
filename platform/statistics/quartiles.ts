export interface Quartiles {
  lower: number
  median: number
  upper: number
}

/**
 * By linear interpolation between the values on either side: definition 7 of Hyndman and Fan, "Sample Quantiles in
 * Statistical Packages" (The American Statistician 50, 1996), the usual one of R, NumPy and spreadsheets.
 * @returns null where there are no values
 */
export function quartilesOf(values: readonly number[]): Quartiles | null {
  if (values.length === 0) return null
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number): number => {
    const place = share * (sorted.length - 1)
    const below = sorted[Math.floor(place)] ?? Number.NaN
    const above = sorted[Math.ceil(place)] ?? Number.NaN
    return below + (place - Math.floor(place)) * (above - below)
  }
  return { lower: at(0.25), median: at(0.5), upper: at(0.75) }
}
