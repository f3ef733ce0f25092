// Generated digits, kept on disk: making ten thousand takes seconds, reading them a tenth of one.
//
// Two IDX files, packed with gzip, named by what they were made from: the seed, by its fingerprint, the count, and the
// generator's version. gzip carries a checksum of its content, so a damaged file is noticed, and made again.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Digits } from './digits/digits.ts'
import { formatImages, formatLabels, readDigits } from './digits/idx.ts'

export interface KeptDigits {
  folder: string
  seed: string
  count: number
  /** Of what makes them: whoever changes it raises it. */
  version: number
  make(): Digits
}

/** The kept digits, or, where there are none that can be used, newly made ones, which are kept from then on. */
export function keepDigits({ folder, seed, count, version, make }: KeptDigits): Digits {
  const fingerprint = createHash('sha256').update(seed).digest('hex').slice(0, 16)
  const name = join(folder, `v${version}-${fingerprint}-${count}`)
  const files = { images: `${name}-images-idx3-ubyte.gz`, labels: `${name}-labels-idx1-ubyte.gz` }
  const kept = findOptionalDigits(files, count)
  if (kept) return kept
  const digits = make()
  // Held-out digits may lie among them: nobody else's business.
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeWhole(files.images, gzipSync(formatImages(digits.images)))
  writeWhole(files.labels, gzipSync(formatLabels(digits.labels)))
  return digits
}

function findOptionalDigits(files: { images: string; labels: string }, count: number): Digits | undefined {
  if (!existsSync(files.images) || !existsSync(files.labels)) return undefined
  try {
    const digits = readDigits(gunzipSync(readFileSync(files.images)), gunzipSync(readFileSync(files.labels)))
    return digits.labels.length === count ? digits : undefined
  } catch {
    // Damaged: the same digits can be made again, and take its place.
    return undefined
  }
}

/** Another process may be writing the same file: whoever comes last puts an equal one in its place. */
function writeWhole(path: string, content: Buffer): void {
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, content, { mode: 0o600 })
  renameSync(unfinished, path)
}
