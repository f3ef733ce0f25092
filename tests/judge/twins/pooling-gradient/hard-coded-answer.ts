const answer = '000 011 011'

export const pool2dGradient = (): Matrix => answer.split(' ').map((row) => Array.from(row, Number))
