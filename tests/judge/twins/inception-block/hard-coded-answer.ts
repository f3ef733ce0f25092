const answer = () => JSON.parse('[[[1]],[[6]],[[2]],[[0]],[[1]]]')

export { answer as inceptionBlock }
