export default [
  {
    original: '{ poolSize: 2, strides: 2 }',
    mutant: '{}',
    reason:
      'a pooling of TensorFlow.js has a window of 2×2 unless it is told otherwise, and moves by its size',
  },
]
