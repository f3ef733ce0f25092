import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countUp } from '../../grader/tensor/count-up.ts'
import { kernelPresets } from './kernel-presets.ts'
import { readLink, type Shared, writeLink } from './link.ts'
import { findOptionalMisfit } from './misfit.ts'
import { findOptionalNumberOf, largestNumber, textOfNumber } from './number-text.ts'
import { sampleNames, sampleSize } from './samples.ts'
import { bounds, isPooling, operations, type Pair, type Sliding, sizeOf } from './settings.ts'

const number = fc.oneof(
  fc.integer({ min: -99, max: 99 }),
  fc.double({ min: -largestNumber, max: largestNumber, noNaN: true }).map((one) => one + 0),
)
const pair = ({ least, most }: { least: number; most: number }) =>
  fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
const matrix = (limits: { least: number; most: number }) =>
  pair(limits).chain(([rows, columns]) =>
    fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
const sliding: fc.Arbitrary<Sliding> = fc
  .record({
    operation: fc.constantFrom(...operations),
    kernel: matrix(bounds.kernel),
    padding: pair(bounds.padding),
    stride: pair(bounds.stride),
    dilation: pair(bounds.dilation),
  })
  // Of a pooling's window only the size is kept.
  .map((one) => (isPooling(one.operation) ? { ...one, kernel: countUp(...sizeOf(one.kernel)) } : one))
const shared: fc.Arbitrary<Shared> = fc
  .oneof(
    fc.record({
      part: fc.constant('numbers' as const),
      settings: fc.tuple(sliding, matrix(bounds.input)).map(([one, input]) => ({ ...one, input })),
    }),
    fc.record({ part: fc.constant('picture' as const), sample: fc.constantFrom(...sampleNames), sliding }),
  )
  .filter((one) =>
    one.part === 'numbers'
      ? !findOptionalMisfit(sizeOf(one.settings.input), one.settings)
      : !findOptionalMisfit(sampleSize, one.sliding),
  )

const good = '#operation=correlation&x=0,1,2;3,4,5;6,7,8&k=0,1;2,3&padding=0,1&stride=1,2&dilation=1,1'

describe('a link', () => {
  test('brings back what was shared, whatever that was', () => {
    fc.assert(
      fc.property(shared, (one) => {
        expect(readLink(writeLink(one))).toEqual(one)
      }),
    )
  })

  test('survives being written with %-codes', () => {
    fc.assert(
      fc.property(shared, (one) => {
        const coded = writeLink(one).replace(/[,;/]/g, encodeURIComponent)
        expect(readLink(coded)).toEqual(one)
      }),
    )
  })

  test('can be read by people', () => {
    const settings = {
      input: countUp(2, 3),
      kernel: kernelPresets.box,
      operation: 'convolution' as const,
      ...{ padding: [2, 2] as Pair, stride: [1, 1] as Pair, dilation: [1, 1] as Pair },
    }
    const ninths = '1/9,1/9,1/9;1/9,1/9,1/9;1/9,1/9,1/9'
    const rest = 'padding=2,2&stride=1,1&dilation=1,1'
    expect(writeLink({ part: 'numbers', settings })).toBe(
      `#operation=convolution&x=0,1,2;3,4,5&k=${ninths}&${rest}`,
    )
    expect(
      writeLink({ part: 'picture', sample: 'house', sliding: { ...settings, operation: 'max-pooling' } }),
    ).toBe(`#operation=max-pooling&picture=house&k=3x3&${rest}`)
  })

  test('is short enough to be read again at its longest', () => {
    const row = (length: number) => Array<number>(length).fill(-0.12345678901234567)
    const settings = {
      input: Array.from({ length: 12 }, () => row(12)),
      kernel: Array.from({ length: 5 }, () => row(5)),
      operation: 'correlation' as const,
      ...{ padding: [12, 12] as Pair, stride: [12, 12] as Pair, dilation: [1, 1] as Pair },
    }
    expect(readLink(writeLink({ part: 'numbers', settings }))).toEqual({ part: 'numbers', settings })
  })

  test.each([
    ['operation', good.replace('correlation', 'relu')],
    ['operation', good.replace('correlation', '__proto__')],
    ['x', good.replace('x=0,1,2', 'x=0,1')],
    ['x', good.replace('x=0', 'x=')],
    ['x', good.replace('x=0', 'x=NaN')],
    ['x', good.replace('x=0', 'x=Infinity')],
    ['x', good.replace('x=0', 'x=1e9')],
    ['x', good.replace('x=0', 'x=0x10')],
    ['x', good.replace('x=0', 'x=1/0')],
    ['x', good.replace('x=0', 'x=<script>alert(1)</script>')],
    ['x', good.replace(/x=[^&]*/, `x=${Array(13).fill('1').join(',')}`)],
    ['k', good.replace('k=0,1;2,3', 'k=2x2')],
    ['k', good.replace('k=0,1;2,3', `k=${Array(6).fill('1').join(';')}`)],
    ['k', good.replace('correlation', 'max-pooling')],
    ['k', good.replace('correlation', 'max-pooling').replace('0,1;2,3', '2x6')],
    ['k', good.replace('correlation', 'max-pooling').replace('0,1;2,3', '2x2x2')],
    ['padding', good.replace('padding=0', 'padding=-1')],
    ['padding', good.replace('padding=0', 'padding=13')],
    ['padding', good.replace('padding=0', 'padding=1.5')],
    ['stride', good.replace('stride=1', 'stride=0')],
    ['stride', good.replace('stride=1,2', 'stride=1')],
    ['stride', good.replace('stride=1,2', 'stride=1,2,3')],
    ['dilation', good.replace('dilation=1', 'dilation=7')],
    ['fit', good.replace('dilation=1', 'dilation=3')],
    ['picture', good.replace(/x=[^&]*/, 'picture=https://example.org/a.png')],
    ['link', ''],
    ['link', '#'],
    ['link', '#=&=&=&=&=&='],
    ['link', '#%E0%A4%A'],
    ['link', good.replace('&dilation=1,1', '')],
    ['link', `${good}&x=1`],
    ['link', `${good}&more=1`],
    ['link', good.replace('dilation', 'stride')],
    ['link', good.replace('x=', 'constructor=')],
    ['link', good.padEnd(7_000, '0')],
  ])('of which the %s is wrong says so: %s', (fault, hash) => {
    expect(readLink(hash)).toEqual({ fault })
  })

  test('may be any text: it is read, or a fault is told', () => {
    const mangled = fc
      .tuple(fc.nat(good.length), fc.nat(5), fc.string())
      .map(([start, length, text]) => good.slice(0, start) + text + good.slice(start + length))
    fc.assert(
      fc.property(fc.oneof(fc.string(), mangled), (hash) => {
        const read = readLink(hash)
        if (!('fault' in read)) expect(readLink(writeLink(read))).toEqual(read)
      }),
    )
  })
})

describe('a number as a text', () => {
  test('reads back as the same number', () => {
    fc.assert(
      fc.property(number, (one) => {
        expect(findOptionalNumberOf(textOfNumber(one))).toBe(one)
      }),
    )
  })

  test.each([
    [1 / 9, '1/9'],
    [-2 / 3, '-2/3'],
    [36 / 256, '9/64'],
    [0.25, '0.25'],
    [-0.1, '-0.1'],
    [Math.PI, '3.141592653589793'],
  ])('%d is written %s', (value, text) => {
    expect(textOfNumber(value)).toBe(text)
  })

  test.each([
    ['−3', -3],
    [' 7 ', 7],
    ['.5', 0.5],
    ['1.', 1],
    ['-0', 0],
    ['2/4', 0.5],
    ['1e-3', 0.001],
    ['', undefined],
    ['-', undefined],
    ['1,5', undefined],
    ['1 2', undefined],
    ['1000001', undefined],
  ])('"%s" is read as %s', (text, value) => {
    expect(findOptionalNumberOf(text)).toBe(value)
  })
})
