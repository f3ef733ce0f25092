import { expect, test } from 'vitest'
import { findOptionalLearningRate, findOptionalPreset, options, presets } from './choices.ts'

test.each([
  ['0.003', 0.003],
  ['.9', 0.9],
  [' 3e-3 ', 0.003],
  ['0,05', 0.05],
  ['10', 10],
  ['0', undefined],
  ['-0.1', undefined],
  ['11', undefined],
  ['1e-9', undefined],
  ['0x1', undefined],
  ['Infinity', undefined],
  ['.', undefined],
  ['', undefined],
])('the learning rate %j is %j', (text, rate) => {
  expect(findOptionalLearningRate(text)).toBe(rate)
})

test('a preset is known by what it chooses, and is none once anything is changed', () => {
  expect(findOptionalPreset({ ...presets.reference })).toBe('reference')
  expect(findOptionalPreset({ ...presets.plateau })).toBe('plateau')
  expect(findOptionalPreset({ ...presets.plateau, epochs: 6 })).toBeUndefined()
})

test('what a preset chooses can be chosen by hand as well', () => {
  for (const preset of Object.values(presets))
    for (const [name, values] of Object.entries(options))
      expect(values).toContain(preset[name as keyof typeof options])
})
