/**
 * Whole hundredths as a decimal with two places, such as 1234 as 12.34.
 * @throws RangeError where they are not whole: a grade is rounded where it is made, never here
 */
export function formatHundredths(hundredths: number): string {
  if (!Number.isSafeInteger(hundredths))
    throw new RangeError(`Whole hundredths are wanted, not ${hundredths}.`)
  const digits = String(Math.abs(hundredths)).padStart(3, '0')
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
