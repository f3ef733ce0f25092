// What the playground shows, as the hash of its address: a link is all that is needed to show the same to others. It reads
// `#operation=correlation&x=0,1,2;3,4,5;6,7,8&k=0,1;2,3&padding=0,0&stride=1,1&dilation=1,1`; on a picture,
// `picture=house` stands in the place of `x`, and of a pooling's window only the size is written, as `k=2x2`.
import { countUp } from '../../grader/tensor/count-up.ts'
import { findOptionalMisfit } from './misfit.ts'
import { findOptionalNumberOf, textOfNumber } from './number-text.ts'
import { isSampleName, type SampleName, sampleSize } from './samples.ts'
import {
  type Bounds,
  bounds,
  isPooling,
  type Operation,
  operations,
  type Pair,
  type Settings,
  type Sliding,
  sizeOf,
} from './settings.ts'

/** What a link carries. */
export type Shared =
  | { part: 'numbers'; settings: Settings }
  | { part: 'picture'; sample: SampleName; sliding: Sliding }

/** What of a link cannot be read; `fit`: each part can, but the window fits nowhere. */
export type LinkFault =
  | 'link'
  | 'operation'
  | 'x'
  | 'picture'
  | 'k'
  | 'padding'
  | 'stride'
  | 'dilation'
  | 'fit'

const longestLink = 6_000

export function writeLink(shared: Shared): string {
  const { operation, kernel, padding, stride, dilation } =
    shared.part === 'numbers' ? shared.settings : shared.sliding
  const [what, over] =
    shared.part === 'numbers' ? ['x', textOfMatrix(shared.settings.input)] : ['picture', shared.sample]
  const k = isPooling(operation) ? sizeOf(kernel).join('x') : textOfMatrix(kernel)
  const pairs = `padding=${padding}&stride=${stride}&dilation=${dilation}`
  return `#operation=${operation}&${what}=${over}&k=${k}&${pairs}`
}

const textOfMatrix = (matrix: readonly number[][]) =>
  matrix.map((row) => row.map(textOfNumber).join(',')).join(';')

/** Nothing but what `writeLink` could have written, within the bounds, is taken; the first fault is told otherwise. */
export function readLink(hash: string): Shared | { fault: LinkFault } {
  const fields = findOptionalFields(hash)
  if (!fields) return { fault: 'link' }
  const operation = operations.find((one) => one === fields.get('operation'))
  if (!operation) return { fault: 'operation' }
  const kernel = findOptionalKernel(fields.get('k'), operation)
  if (!kernel) return { fault: 'k' }
  const pairs = { padding: [0, 0], stride: [1, 1], dilation: [1, 1] } as Record<PairName, Pair>
  for (const name of pairNames) {
    const pair = findOptionalPair(fields.get(name), ',', bounds[name])
    if (!pair) return { fault: name }
    pairs[name] = pair
  }
  return readInput(fields, { operation, kernel, ...pairs })
}

const pairNames = ['padding', 'stride', 'dilation'] as const
type PairName = (typeof pairNames)[number]

function readInput(fields: ReadonlyMap<string, string>, sliding: Sliding): Shared | { fault: LinkFault } {
  const sample = fields.get('picture')
  if (sample !== undefined) {
    if (!isSampleName(sample)) return { fault: 'picture' }
    if (findOptionalMisfit(sampleSize, sliding)) return { fault: 'fit' }
    return { part: 'picture', sample, sliding }
  }
  const input = findOptionalMatrix(fields.get('x'), bounds.input)
  if (!input) return { fault: 'x' }
  if (findOptionalMisfit(sizeOf(input), sliding)) return { fault: 'fit' }
  return { part: 'numbers', settings: { ...sliding, input } }
}

const fieldCount = 6

/** Each once. What sends a link may have written a comma as %2C. */
function findOptionalFields(hash: string): Map<string, string> | undefined {
  const text = hash.length <= longestLink ? findOptionalDecoded(hash.replace(/^#/, '')) : undefined
  const parts = text?.split('&').map((part) => part.split('='))
  if (parts?.length !== fieldCount || parts.some(({ length }) => length !== 2)) return undefined
  const fields = new Map(parts as [string, string][])
  const isWhole = ['operation', 'k', ...pairNames].every((name) => fields.has(name))
  return isWhole && fields.size === fieldCount && fields.has('x') !== fields.has('picture')
    ? fields
    : undefined
}

function findOptionalDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined // cut within a %-code: no link
  }
}

function findOptionalKernel(text: string | undefined, operation: Operation): number[][] | undefined {
  if (!isPooling(operation)) return findOptionalMatrix(text, bounds.kernel)
  const size = findOptionalPair(text, 'x', bounds.kernel)
  return size && countUp(...size)
}

function findOptionalMatrix(text: string | undefined, { least, most }: Bounds): number[][] | undefined {
  const rows = text?.split(';').map((row) => row.split(',').map(findOptionalNumberOf)) ?? []
  const width = rows[0]?.length ?? 0
  const isRight = [rows.length, width].every((length) => length >= least && length <= most)
  return isRight && rows.every((row) => row.length === width && isNumbers(row))
    ? (rows as number[][])
    : undefined
}

const isNumbers = (row: readonly (number | undefined)[]) => row.every((one) => one !== undefined)

function findOptionalPair(
  text: string | undefined,
  between: string,
  { least, most }: Bounds,
): Pair | undefined {
  const parts = text?.split(between) ?? []
  const [rows = Number.NaN, columns = Number.NaN] = parts.map((part) =>
    /^\d{1,2}$/.test(part) ? Number(part) : Number.NaN,
  )
  const isRight = parts.length === 2 && [rows, columns].every((one) => one >= least && one <= most)
  return isRight ? [rows, columns] : undefined
}
