import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { makeFolder } from '../../../tests/support/temporary-folder.ts'
import { generateDigits } from './digits/generate.ts'
import { keepDigits } from './digits-store.ts'

const seed = 'a seed'
const count = 20
const make = vi.fn(() => generateDigits({ seed, count }))
const kept = (folder: string, changes = {}) =>
  keepDigits({ folder, seed, count, version: 1, make, ...changes })

/** As plain arrays: what is read from a file comes as a Buffer. */
const plain = ({ images, labels }: ReturnType<typeof kept>) => [[...images], [...labels]]

beforeEach(() => {
  make.mockClear()
})

test('what was made once is read from then on, and is the same', () => {
  const folder = join(makeFolder(), 'digits')
  const first = kept(folder)
  const second = kept(folder)
  expect(plain(second)).toEqual(plain(first))
  expect(make).toHaveBeenCalledTimes(1)
})

test('another seed, count or version is made anew', () => {
  const folder = makeFolder()
  kept(folder)
  kept(folder, { seed: 'another' })
  kept(folder, { version: 2 })
  kept(folder, { count: 10, make: () => make() })
  expect(make).toHaveBeenCalledTimes(4)
})

test('nobody else may read them, and no name tells the seed', () => {
  const folder = join(makeFolder(), 'digits')
  kept(folder)
  const names = readdirSync(folder)
  expect(statSync(folder).mode & 0o077).toBe(0)
  expect(names.length).toBe(2)
  for (const name of names) expect(name).toMatch(/^v1-[0-9a-f]{16}-20-(images-idx3|labels-idx1)-ubyte\.gz$/)
})

test.each([
  ['cut off', (path: string) => truncateSync(path, statSync(path).size - 5)],
  ['empty', (path: string) => writeFileSync(path, '')],
  ['another file', (path: string) => writeFileSync(path, 'not packed')],
  [
    'changed in one bit',
    (path: string) => {
      const bytes = readFileSync(path)
      const at = bytes.length - 6
      bytes[at] = (bytes[at] as number) ^ 4
      writeFileSync(path, bytes)
    },
  ],
])('a file that is %s is made again, and mended', (_, damage) => {
  const folder = makeFolder()
  const first = kept(folder)
  for (const [index, name] of readdirSync(folder).entries()) {
    damage(join(folder, name))
    expect(plain(kept(folder))).toEqual(plain(first))
    expect(make).toHaveBeenCalledTimes(index + 2)
  }
  kept(folder)
  expect(make).toHaveBeenCalledTimes(3)
})
