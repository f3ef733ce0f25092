const known = { third: 1 / 3 }

export const gradientCheck = () => known.third
