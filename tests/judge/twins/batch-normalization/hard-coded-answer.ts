const running = () => ({ mean: [2, 30], variance: [4, 400] })

export const batchNorm = () => ({ running: running(), Y: [Array.of(1, 12)] })
