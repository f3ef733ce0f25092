import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { LabelledImages } from '../../grader/training/networks/train.ts'
// placeholder until datasets arrive
export async function loadBenchDigits(): Promise<{
  source: string
  training: LabelledImages
  test: LabelledImages
}> {
  const dir = process.env.MNIST_DIR as string
  const read = (name: string, header: number) =>
    new Uint8Array(gunzipSync(readFileSync(`${dir}/${name}.gz`))).subarray(header)
  return {
    source: 'MNIST',
    training: {
      images: read('train10k-images-idx3-ubyte', 16),
      labels: read('train10k-labels-idx1-ubyte', 8),
    },
    test: { images: read('t10k-images-idx3-ubyte', 16), labels: read('t10k-labels-idx1-ubyte', 8) },
  }
}
