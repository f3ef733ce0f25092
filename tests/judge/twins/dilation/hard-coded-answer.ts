export const corr2dDilated = (): Matrix => [58, 88, 118].map((first) => [first, first + 6, first + 12])
