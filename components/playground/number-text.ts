// Numbers as people write them into a cell and as a link carries them: a third is 1/3, and reads back as the same number.

/** The largest magnitude that a cell takes. */
export const largestNumber = 1_000_000

const longestText = 26
const largestDenominator = 256
const shortEnough = 6

const decimal = /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/i
const fraction = /^(-?\d+)\/(\d+)$/

/** The number that a text says; undefined where it says none, or one that is too large. */
export function findOptionalNumberOf(text: string): number | undefined {
  const plain = text.trim().replace('−', '-')
  if (plain.length > longestText) return undefined
  const [, above, below] = fraction.exec(plain) ?? []
  const number = decimal.test(plain) ? Number(plain) : Number(above) / Number(below)
  // Adding 0 makes −0 the 0 that is meant.
  return Math.abs(number) <= largestNumber ? number + 0 : undefined
}

/** The shortest of what reads back as the same number: 0.25, but 1/9. */
export function textOfNumber(number: number): string {
  const text = String(number)
  return text.length <= shortEnough ? text : (findOptionalFraction(number) ?? text)
}

function findOptionalFraction(number: number): string | undefined {
  for (let below = 2; below <= largestDenominator; below++) {
    const above = Math.round(number * below)
    if (above !== 0 && above / below === number) return `${above}/${below}`
  }
  return undefined
}

/** What a text may become a number from with the next key. */
export const isUnfinished = (text: string): boolean => /^[-−]?\.?$/.test(text.trim())
