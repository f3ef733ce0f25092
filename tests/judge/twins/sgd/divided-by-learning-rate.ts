export const sgdStep = (w: number[], g: number[], eta: number, n: number = 1): number[] => w.map((x, k) => x - g[k] / (eta * n))
