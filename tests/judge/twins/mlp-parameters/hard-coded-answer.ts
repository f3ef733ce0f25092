const photograph = Object.freeze({ weights: 36_000_000 * 100, bytes: 36_000_000 * 400 })

export const mlpParameters = () => ({ ...photograph })
