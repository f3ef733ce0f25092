/** Points as they are said: 12.5 for 1250 hundredths. Messages write them as `{points, number}`. */
export const toPoints = (hundredths: number): number => hundredths / 100
