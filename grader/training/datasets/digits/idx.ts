// IDX, the format of the MNIST files: a magic number, the shape as big-endian numbers, then the values, one byte each.
// Source: LeCun, Cortes and Burges, The MNIST database of handwritten digits.
import { type Digits, digitPixels, digitSize } from './digits.ts'

const imageMagic = 2051
const labelMagic = 2049
const imageHeaderBytes = 16
const labelHeaderBytes = 8

/** Bytes that are no IDX file of digits; the message says what is wrong. */
export class IdxError extends Error {
  override name = 'IdxError'
}

/**
 * @returns shape [count, 28, 28], a view of `bytes`
 * @throws IdxError
 */
export function readImages(bytes: Uint8Array): Uint8Array {
  const [magic, count, rows, columns] = readHeader(bytes, imageHeaderBytes)
  checkMagic(magic, imageMagic, 'images')
  if (rows !== digitSize || columns !== digitSize)
    throw new IdxError(`The images are ${rows}×${columns}; ${digitSize}×${digitSize} is wanted.`)
  return readValues(bytes, imageHeaderBytes, count * rows * columns)
}

/**
 * @returns shape [count], a view of `bytes`: digits, 0 to 9
 * @throws IdxError
 */
export function readLabels(bytes: Uint8Array): Uint8Array {
  const [magic, count] = readHeader(bytes, labelHeaderBytes)
  checkMagic(magic, labelMagic, 'labels')
  const labels = readValues(bytes, labelHeaderBytes, count)
  const wrong = labels.findIndex((label) => label > 9)
  if (wrong !== -1) throw new IdxError(`Label ${wrong} is ${labels[wrong]}; 0 to 9 is wanted.`)
  return labels
}

/**
 * An image file and its label file.
 * @throws IdxError also where one has more items than the other
 */
export function readDigits(imageFile: Uint8Array, labelFile: Uint8Array): Digits {
  const images = readImages(imageFile)
  const labels = readLabels(labelFile)
  const imageCount = images.length / digitPixels
  if (imageCount !== labels.length)
    throw new IdxError(`There are ${imageCount} images and ${labels.length} labels; equally many are wanted.`)
  return { images, labels }
}

export function formatImages(images: Uint8Array): Uint8Array {
  return format([imageMagic, images.length / digitPixels, digitSize, digitSize], images)
}

export function formatLabels(labels: Uint8Array): Uint8Array {
  return format([labelMagic, labels.length], labels)
}

type Header = [magic: number, count: number, rows: number, columns: number]

function readHeader(bytes: Uint8Array, headerBytes: number): Header {
  if (bytes.length < headerBytes)
    throw new IdxError(`The file ends after ${bytes.length} bytes; the header has ${headerBytes}.`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, headerBytes)
  return Array.from({ length: headerBytes / 4 }, (_, index) => view.getUint32(4 * index)) as Header
}

function checkMagic(magic: number, wanted: number, kind: string): void {
  if (magic !== wanted)
    throw new IdxError(`The magic number is ${magic}; that of a file of ${kind} is ${wanted}.`)
}

function readValues(bytes: Uint8Array, headerBytes: number, count: number): Uint8Array {
  const values = bytes.subarray(headerBytes)
  if (values.length !== count)
    throw new IdxError(`The header promises ${count} values; ${values.length} follow it.`)
  if (count === 0) throw new IdxError('The file has no items.')
  return values
}

function format(header: readonly number[], values: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4 * header.length + values.length)
  const view = new DataView(bytes.buffer)
  for (const [index, number] of header.entries()) view.setUint32(4 * index, number)
  bytes.set(values, 4 * header.length)
  return bytes
}
