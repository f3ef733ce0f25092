export const sgdStep = () => [19 / 20]
