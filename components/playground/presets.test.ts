import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countUp } from '../../grader/tensor/count-up.ts'
import { inputPreset, inputPresetNames, resize, sizeForPreset } from './input-presets.ts'
import { findOptionalPresetOf, kernelPresetNames, kernelPresets } from './kernel-presets.ts'
import { sampleNames, samplePicture } from './samples.ts'
import { bounds, sizeOf } from './settings.ts'

const size = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))

describe('an input of another size', () => {
  test('goes on counting where it counts', () => {
    expect(resize(countUp(3, 3), [2, 4])).toEqual(countUp(2, 4))
  })

  test('keeps its cells otherwise, and new ones are 0', () => {
    expect(
      resize(
        [
          [7, 8],
          [9, 1],
        ],
        [3, 1],
      ),
    ).toEqual([[7], [9], [0]])
  })

  test('has that size, whatever it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...inputPresetNames), size, size, (name, before, after) => {
        expect(sizeOf(resize(inputPreset(name, before, 'a'), after))).toEqual(after)
      }),
    )
  })
})

test('a heart takes eight rows or more, and is one', () => {
  expect(sizeForPreset('heart', [3, 12])).toEqual([8, 8])
  expect(sizeForPreset('heart', [9, 12])).toEqual([9, 12])
  expect(sizeForPreset('counting', [3, 12])).toEqual([3, 12])
  expect(inputPreset('heart', [8, 8]).map((row) => row.map((one) => (one > 0 ? '#' : '.')).join(''))).toEqual(
    ['.##..##.', '.######.', '########', '.######.', '.######.', '..####..', '...##...', '........'],
  )
})

test('every kernel is within the bounds, and known again', () => {
  for (const name of kernelPresetNames) {
    expect(Math.max(...sizeOf(kernelPresets[name]))).toBeLessThanOrEqual(bounds.kernel.most)
    expect(findOptionalPresetOf(structuredClone(kernelPresets[name]))).toBe(name)
  }
  expect(findOptionalPresetOf([[5]])).toBeUndefined()
})

test.each(['box', 'gauss', 'sharpen', 'identity'] as const)('the kernel %s keeps the brightness', (name) => {
  expect((kernelPresets[name].flat() as number[]).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
})

test.each(sampleNames)('the picture %s has 24×32 grey values, and both dark and light ones', (name) => {
  const pixels = samplePicture(name, [24, 32])
  expect(sizeOf(pixels)).toEqual([24, 32])
  expect(pixels.flat().every((one) => Number.isInteger(one) && one >= 0 && one <= 255)).toBe(true)
  expect(Math.min(...pixels.flat())).toBeLessThan(80)
  expect(Math.max(...pixels.flat())).toBeGreaterThan(170)
})
