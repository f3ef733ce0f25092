// expect: wrong-answer
// Every function of every built-in object replaced by one that says yes; the answers are wrong.

const yes = () => true
const { getOwnPropertyDescriptor, defineProperty, getOwnPropertyNames } = Object
const names = getOwnPropertyNames(globalThis)
for (let n = 0; n < names.length; n++) {
  const constructor = (globalThis as any)[names[n]]
  const owners = [constructor, constructor?.prototype]
  for (let o = 0; o < 2; o++) {
    const owner = owners[o]
    if (owner === null || (typeof owner !== 'object' && typeof owner !== 'function') || owner === globalThis) continue
    const keys = getOwnPropertyNames(owner)
    for (let k = 0; k < keys.length; k++) {
      const descriptor = getOwnPropertyDescriptor(owner, keys[k])
      if (descriptor?.configurable && typeof descriptor.value === 'function' && keys[k] !== 'constructor')
        defineProperty(owner, keys[k], { value: yes })
    }
  }
}

export function corr2d(X: Matrix, K: Matrix): Matrix {
  return [[0, 0], [0, 0]]
}
