export const detectEdges = (picture: Matrix): Matrix => {
  const { length } = picture
  return Array.from({ length }, (_, r) =>
    Array.from({ length: length - 1 }, (_, c) => picture[r][c] - picture[r][c + 1]),
  )
}
