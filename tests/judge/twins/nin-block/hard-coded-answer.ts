const answer = () => JSON.parse('[[[2,0,3,0]],[[0,2,0,8]],[[4,2,6,8]]]')

export { answer as ninBlock }
