export const sgdStep = (w: number[], g: number[], eta: number): number[] => w.map((x, k) => x - g[k] * eta)
