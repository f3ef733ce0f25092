import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  checkDigest,
  type KnownFile,
  knownFiles,
  unpack,
} from '../../grader/training/datasets/mnist-files.ts'
import { download } from './download.ts'

/** Public mirrors of the files as they were published: TensorFlow's and PyTorch's. */
export const mirrors = [
  'https://storage.googleapis.com/cvdf-datasets/mnist/',
  'https://ossci-datasets.s3.amazonaws.com/mnist/',
]

/** What is wanted: the four files of MNIST, but a test may want others. */
export const allFiles: readonly KnownFile[] = Object.values(knownFiles).flatMap(({ images, labels }) => [
  images,
  labels,
])

export interface MnistDownload {
  folder: string
  mirrors: readonly string[]
  files: readonly KnownFile[]
  say(text: string): void
}

/**
 * Downloads what the folder lacks.
 * @throws DownloadFailed
 */
export async function downloadMnist({ folder, mirrors, files, say }: MnistDownload): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const file of files) {
    const path = join(folder, file.name)
    if (existsSync(path)) {
      say(`${file.name} is there already.\n`)
      continue
    }
    await download({
      path,
      urls: mirrors.map((mirror) => mirror + file.name),
      bytes: file.bytes,
      verify: (content) => checkDigest(unpack(content, file.name), file, file.name),
      onProgress: progressOf(file, say),
    })
    say(`${file.name} is there, and it is MNIST's.\n`)
  }
}

/** A line for each tenth of a file: the same on a terminal and in a log. */
function progressOf({ name, bytes }: KnownFile, say: (text: string) => void): (received: number) => void {
  let said = 0
  return (received) => {
    const tenths = Math.floor((10 * received) / bytes)
    if (tenths === said) return
    said = tenths
    say(`${name}  ${10 * tenths} % of ${(bytes / 1e6).toFixed(1)} MB\n`)
  }
}
