// A case holds the bytes of a file as a plain list. What is needed of the language is taken here, before a submission is
// loaded that may replace it; the list is read without its iterator, which could be replaced, too.
const MakeBytes = Uint8Array

export default function adapt(input: readonly [bytes: number[]]): [Uint8Array] {
  const list = input[0]
  const bytes = new MakeBytes(list.length)
  for (let index = 0; index < list.length; index++) bytes[index] = list[index]
  return [bytes]
}
