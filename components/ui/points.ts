/** Points as they are said: 12.5 for 1250 hundredths. Messages write them as `{points, number}`. */
export const toPoints = (hundredths: number): number => hundredths / 100

/** Hundredths with both decimals: 7.50 for 750. */
export const pointsText = (hundredths: number): string => toPoints(hundredths).toFixed(2)

/** With its sign, that a reader of a sum needs: +7.50, −0.75. */
export const amountText = (hundredths: number): string =>
  `${hundredths < 0 ? '−' : '+'}${pointsText(Math.abs(hundredths))}`

/** What was typed, as it is sent: a number, or null where it is none, which the server refuses at its field. */
export const numberTyped = (text: string): number | null => {
  const typed = text.trim().replace(',', '.')
  return typed === '' || Number.isNaN(Number(typed)) ? null : Number(typed)
}
