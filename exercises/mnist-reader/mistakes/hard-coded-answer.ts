export const mistake = {
  title: 'The answer of a worked example is written down',
  hint: 'You return the numbers of a worked example whatever comes in. Compute them from the bytes.',
}

export function readIdx(_bytes: Uint8Array) {
  return { shape: [5], data: [5, 0, 4, 1, 9] }
}
