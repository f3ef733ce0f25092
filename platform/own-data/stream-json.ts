/** Plain data, or what brings some of it after the other: an array in the text. */
export type Part = unknown | AsyncIterable<unknown>

/**
 * One JSON object as pieces of text, made as they are asked for: what is long is never in memory as a whole.
 * @param parts its fields, in this order
 */
export async function* streamJson(parts: Readonly<Record<string, Part>>): AsyncGenerator<string> {
  let before = '{\n'
  for (const [name, part] of Object.entries(parts)) {
    yield `${before}${JSON.stringify(name)}: `
    if (isMany(part)) yield* streamArray(part)
    else yield JSON.stringify(part, undefined, 2)
    before = ',\n'
  }
  yield before === '{\n' ? '{}\n' : '\n}\n'
}

async function* streamArray(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let before = '[\n'
  for await (const item of items) {
    yield `${before}${JSON.stringify(item, undefined, 2)}`
    before = ',\n'
  }
  yield before === '[\n' ? '[]' : '\n]'
}

const isMany = (part: unknown): part is AsyncIterable<unknown> =>
  typeof part === 'object' && part !== null && Symbol.asyncIterator in part
