const answer = '66 115 82/153 240 159/90 133 82'

export const corr2dCentred = () => answer.split('/').map((line) => line.split(' ').map(Number))
