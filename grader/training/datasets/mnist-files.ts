// The four files of MNIST, as one downloads them or has them already: packed with gzip or not, under any of their names.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Digits } from './digits/digits.ts'
import { IdxError, readDigits } from './digits/idx.ts'

export type MnistPart = 'training' | 'test'
export type FileKind = 'images' | 'labels'

/** Files that cannot be used; the message names the file and says what to do. */
export class MnistFilesError extends Error {
  override name = 'MnistFilesError'
}

export interface KnownFile {
  /** As it is published, packed. */
  name: string
  bytes: number
  unpackedBytes: number
  /** Of the unpacked content, in hexadecimal. */
  sha256: string
}

/**
 * The files as they have been published since 1998. Digests: those of the test files were computed from the originals; all
 * four are pinned alike by several projects that have nothing to do with each other.
 */
export const knownFiles = {
  training: {
    images: {
      name: 'train-images-idx3-ubyte.gz',
      bytes: 9_912_422,
      unpackedBytes: 47_040_016,
      sha256: 'ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db',
    },
    labels: {
      name: 'train-labels-idx1-ubyte.gz',
      bytes: 28_881,
      unpackedBytes: 60_008,
      sha256: '65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5',
    },
  },
  test: {
    images: {
      name: 't10k-images-idx3-ubyte.gz',
      bytes: 1_648_877,
      unpackedBytes: 7_840_016,
      sha256: '0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7',
    },
    labels: {
      name: 't10k-labels-idx1-ubyte.gz',
      bytes: 4_542,
      unpackedBytes: 10_008,
      sha256: 'ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2',
    },
  },
} as const satisfies Record<MnistPart, Record<FileKind, KnownFile>>

/** What the names of a part's files begin with; `train10k` is the beginning of the training set. */
const prefixes: Record<MnistPart, readonly string[]> = { training: ['train', 'train10k'], test: ['t10k'] }

/** Nothing of MNIST is larger unpacked; a small packed file could hide gigabytes. */
const maxUnpackedBytes = knownFiles.training.images.unpackedBytes

/**
 * Images and labels of one part. Fewer images than MNIST's are allowed; as many must be MNIST's own.
 * @throws MnistFilesError
 */
export function readMnist(folder: string, part: MnistPart): Digits {
  const [images, labels] = [readContent(folder, part, 'images'), readContent(folder, part, 'labels')]
  try {
    return readDigits(images, labels)
  } catch (error) {
    if (!(error instanceof IdxError)) throw error
    throw new MnistFilesError(`The ${part} files in ${folder} cannot be used: ${error.message}`)
  }
}

function readContent(folder: string, part: MnistPart, kind: FileKind): Buffer {
  const path = findFile(folder, part, kind)
  const content = unpack(readFileSync(path), path)
  const known = knownFiles[part][kind]
  if (content.length === known.unpackedBytes) checkDigest(content, known, path)
  return content
}

/** @throws MnistFilesError naming the usual one where there is none */
function findFile(folder: string, part: MnistPart, kind: FileKind): string {
  const axes = kind === 'images' ? 3 : 1
  const names = prefixes[part].flatMap((prefix) =>
    ['-', '.'].flatMap((sign) => ['.gz', ''].map((end) => `${prefix}-${kind}${sign}idx${axes}-ubyte${end}`)),
  )
  const path = names.map((name) => join(folder, name)).find((candidate) => existsSync(candidate))
  if (path !== undefined) return path
  throw new MnistFilesError(
    `${folder} has no ${knownFiles[part][kind].name}, packed or unpacked: put it there, or leave MNIST_DIR empty.`,
  )
}

/**
 * What a packed or unpacked file holds.
 * @throws MnistFilesError where it is damaged or holds more than any of MNIST's
 */
export function unpack(content: Buffer, path: string): Buffer {
  const isPacked = content[0] === 0x1f && content[1] === 0x8b
  if (!isPacked) return content
  try {
    return gunzipSync(content, { maxOutputLength: maxUnpackedBytes })
  } catch (error) {
    throw new MnistFilesError(`${path} cannot be unpacked: ${(error as Error).message}.`)
  }
}

/** @throws MnistFilesError where unpacked content is not the known file's */
export function checkDigest(content: Buffer, { name, sha256 }: KnownFile, path: string): void {
  const digest = createHash('sha256').update(content).digest('hex')
  if (digest === sha256) return
  throw new MnistFilesError(
    `${path} is not MNIST's ${name}: its SHA-256 is ${digest}; ${sha256} is wanted. Is it damaged, or another data set?`,
  )
}
