// expect: wrong-answer
// Setters on Object.prototype catch whatever the judge assigns, getters answer what it reads; the answers are wrong.

const lies: Record<string, unknown> = {
  outcome: 'returned', value: 19, get: () => 19, set: undefined, alias: '', text: '[[19,25],[37,43]]', left: 1e9, levels: 1e9, entries: 1e9,
  seen: undefined, isRangeError: true, name: 'RangeError', message: '', stack: '', mutated: undefined, kept: true, keepConsole: true,
  status: 'accepted', expected: [[0, 0], [0, 0]], passed: true, $: 'Infinity', 0: 19, 1: 25, 2: 37, length: 2, parent: undefined,
  js: '', entry: 'corr2d', limits: { entries: 1e9, levels: 1e9 }, adapterJs: '', exports: {}, default: () => [[19]], timeout: 1e9, reference: true,
}
for (const [key, lie] of Object.entries(lies))
  Object.defineProperty(Object.prototype, key, { __proto__: null, get: () => lie, set: () => {}, configurable: true } as never)

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[0, 0], [0, 0]]
}
