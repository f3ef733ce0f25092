import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { makeFolder } from '../../../tests/support/temporary-folder.ts'
import { digitPixels } from './digits/digits.ts'
import { formatImages, formatLabels } from './digits/idx.ts'
import { MnistFilesError, readMnist } from './mnist-files.ts'

const images = formatImages(new Uint8Array(3 * digitPixels).fill(200))
const labels = formatLabels(Uint8Array.of(1, 2, 3))

function folderWith(files: Record<string, Uint8Array>): string {
  const folder = makeFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

describe('the files are found', () => {
  test.each([
    ['training', 'train-images-idx3-ubyte', 'train-labels-idx1-ubyte'],
    ['training', 'train-images.idx3-ubyte', 'train-labels.idx1-ubyte'],
    ['training', 'train10k-images-idx3-ubyte.gz', 'train10k-labels-idx1-ubyte.gz'],
    ['test', 't10k-images-idx3-ubyte.gz', 't10k-labels.idx1-ubyte'],
  ] as const)('%s: %s, %s', (part, imageName, labelName) => {
    const packed = { [imageName]: gzipSync(images), [labelName]: gzipSync(labels) }
    const plain = { [imageName]: images, [labelName]: labels }
    // Whether it is packed, its content says: a browser may have unpacked it and left the name.
    for (const files of [packed, plain]) {
      const digits = readMnist(folderWith(files), part)
      expect(digits.labels).toEqual(Buffer.from([1, 2, 3]))
      expect(digits.images).toEqual(Buffer.alloc(3 * digitPixels, 200))
    }
  })
})

describe('refused, naming the file', () => {
  const names = ['t10k-images-idx3-ubyte.gz', 't10k-labels-idx1-ubyte.gz'] as const
  const read = (imageFile: Uint8Array, labelFile: Uint8Array) => () =>
    readMnist(folderWith({ [names[0]]: imageFile, [names[1]]: labelFile }), 'test')

  test('one that is missing', () => {
    const folder = folderWith({ [names[0]]: images })
    expect(() => readMnist(folder, 'test')).toThrow(
      new MnistFilesError(
        `${folder} has no ${names[1]}, packed or unpacked: put it there, or leave MNIST_DIR empty.`,
      ),
    )
  })

  test('one that is packed and cut off', () => {
    expect(read(gzipSync(images).subarray(0, -9), labels)).toThrow(
      /t10k-images-idx3-ubyte.gz cannot be unpacked: /,
    )
  })

  test('one that is packed and has a changed byte', () => {
    const packed = gzipSync(labels)
    packed[packed.length - 6] = (packed[packed.length - 6] as number) ^ 1
    expect(read(images, packed)).toThrow(/t10k-labels-idx1-ubyte.gz cannot be unpacked: /)
  })

  test('one that hides more than MNIST has', () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    expect(read(bomb, labels)).toThrow(MnistFilesError)
  })

  test('one that is no IDX', () => {
    expect(read(images, images)).toThrow(/^The test files in .* cannot be used: The magic number is 2051/)
  })

  test("as many digits as MNIST's, but others: another data set has the same names and sizes", () => {
    const others = formatLabels(new Uint8Array(10_000))
    expect(read(images, others)).toThrow(
      /t10k-labels-idx1-ubyte.gz is not MNIST's .*: its SHA-256 is [0-9a-f]{64}; ff7bcfd4/,
    )
  })
})
