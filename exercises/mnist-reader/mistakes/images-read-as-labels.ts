export const mistake = {
  title: 'Every file is read as if it held labels',
  hint: 'You take one number from the header and all that follows for values. The magic number tells whether it is a file of images, which has two more numbers in its header.',
}

export function readIdx(bytes: Uint8Array) {
  const shape = [readNumber(bytes, 4)]
  const data: number[] = []
  for (let at = 8; at < bytes.length; at++) data.push(bytes[at])
  return { shape, data }
}

function readNumber(bytes: Uint8Array, at: number): number {
  return ((bytes[at] * 256 + bytes[at + 1]) * 256 + bytes[at + 2]) * 256 + bytes[at + 3]
}
