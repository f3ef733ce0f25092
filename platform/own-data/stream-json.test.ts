import fc from 'fast-check'
import { expect, test } from 'vitest'
import { streamJson } from './stream-json.ts'

async function* many(items: readonly unknown[]) {
  yield* items
}

async function textOf(parts: Record<string, unknown>): Promise<string> {
  let text = ''
  for await (const piece of streamJson(parts)) text += piece
  return text
}

test('what is read back is what was written, whether it came at once or one after the other', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.array(fc.jsonValue()),
      async (fields, list) => {
        const { list: _, ...plain } = fields
        const text = await textOf({ ...plain, list: many(list) })
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ ...plain, list })))
      },
    ),
  )
})

test('nothing is an object, too', async () => expect(JSON.parse(await textOf({}))).toEqual({}))
