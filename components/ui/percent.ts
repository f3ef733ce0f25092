/** 80 for 0.8. Nothing short of everything is 100, and nothing above nothing is 0. */
export function wholePercent(share: number): number {
  const rounded = Math.round(share * 100)
  const whole = share < 1 ? Math.min(rounded, 99) : rounded
  return share > 0 ? Math.max(whole, 1) : whole
}
