const shortDigits = 6
const exactDigits = 17

/** A number as a cell shows it: `digits` significant ones, −0 told from 0, very small and very large ones as 1e−17. */
export function formatNumber(value: number, digits = shortDigits): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞'
  if (Object.is(value, -0)) return '−0'
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return withMinus(String(value))
  const rounded = Number(value.toPrecision(Math.max(digits, wholeDigits(value))))
  const size = Math.abs(rounded)
  const text = size < 1e-4 || size >= 1e9 ? rounded.toExponential().replace('e+', 'e') : String(rounded)
  return withMinus(text)
}

/** Two numbers that differ, with as many digits as it takes to see that they do. */
export function formatPair(left: number, right: number): [string, string] {
  for (let digits = shortDigits; digits < exactDigits; digits++) {
    const pair: [string, string] = [formatNumber(left, digits), formatNumber(right, digits)]
    if (pair[0] !== pair[1]) return pair
  }
  return [formatNumber(left, exactDigits), formatNumber(right, exactDigits)]
}

/** Digits before the point, of what is not written with an exponent. */
const wholeDigits = (value: number) =>
  Math.abs(value) < 1e9 ? String(Math.trunc(Math.abs(value))).length : 0

const withMinus = (text: string) => text.replaceAll('-', '−')
