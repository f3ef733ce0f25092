// expect: wrong-answer
// Replaces the harness's global, in case that it is taken from there again; the answers are wrong.

const forged = { createHarness: () => ({ load: () => '{"outcome":"loaded"}', call: () => '{"outcome":"returned","value":[[19,25],[37,43]],"console":""}' }) }
try {
  Object.assign(globalThis, { receptive: forged, createHarness: forged.createHarness, harness: forged.createHarness() })
} catch {
  // not writable
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[0]]
}
