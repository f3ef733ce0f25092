export default [
  {
    original: 'Math.abs(shiftedBefore[i][j] - shiftedAfter[i][j]) > tolerance',
    mutant: 'Math.abs(shiftedBefore[i][j] - shiftedAfter[i][j]) >= tolerance',
    reason:
      'No case has a difference of exactly a millionth, so that nobody is judged by whether that still counts as equal',
  },
]
