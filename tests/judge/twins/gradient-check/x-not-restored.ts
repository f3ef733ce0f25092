type F = (x: number[]) => number

export const gradientCheck = (f: F, x: number[], gradient: number[], h = 0.00001): number =>
  gradient.reduce((worst, a, i) => {
    x[i] = x[i] + h
    const above = f([...x])
    x[i] = x[i] - 2 * h
    const m = (above - f([...x])) / h / 2
    return Math.max(worst, Math.abs(m - a) / Math.max(1e-8, Math.abs(m), Math.abs(a)))
  }, 0)
