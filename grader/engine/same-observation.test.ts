import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { returned, threw, tolerance } from '../../tests/support/observations.ts'
import type { Value } from '../contract/value.ts'
import type { Observation } from './observation.ts'
import { isSameObservation } from './same-observation.ts'

describe('isSameObservation', () => {
  const alias: [number[], number[]] = [[0], [1]]

  test.each<[string, Observation, Observation]>([
    ['a number within the tolerance', returned([1]), returned([1 + 1e-7])],
    ['NaN and NaN', returned([{ $: 'NaN' }]), returned([{ $: 'NaN' }])],
    ['two holes', returned([{ $: 'hole' }]), returned([{ $: 'hole' }])],
    ['aliases at other places', returned([1], { alias }), returned([1], { alias: [[0], [2]] })],
    ['other console texts', returned(1), { ...returned(1), console: 'x' }],
    ['objects with other orders of keys', returned({ a: 1, b: 2 }), returned({ b: 2, a: 1 })],
    ['errors of one class', threw('TypeError'), threw('TypeError', 'another')],
    ['two results too large', { outcome: 'too-large', console: '' }, { outcome: 'too-large', console: '' }],
  ])('%s are the same', (_, left, right) => {
    expect([isSameObservation(left, right, tolerance), isSameObservation(right, left, tolerance)]).toEqual([
      true,
      true,
    ])
  })

  test.each<[string, Observation | null, Observation | null]>([
    ['numbers apart', returned([1]), returned([1.1])],
    ['NaN and a number', returned([{ $: 'NaN' }]), returned([1])],
    ['∞ and −∞', returned({ $: 'Infinity' }), returned({ $: '-Infinity' })],
    ['a hole and undefined', returned([{ $: 'hole' }]), returned([{ $: 'undefined' }])],
    ['an array and an object', returned([1]), returned({ 0: 1 })],
    ['an object and a marker', returned({ a: 1 }), returned({ $: 'Map' })],
    ['lists of other lengths', returned([1]), returned([1, 2])],
    ['objects of other keys', returned({ a: 1 }), returned({ b: 1 })],
    ['null and an object', returned(null), returned({})],
    ['an alias and none', returned([1], { alias }), returned([1])],
    ['a mutation and none', returned(1, { mutated: [1] }), returned(1)],
    ['two mutations', returned(1, { mutated: [1] }), returned(1, { mutated: [2] })],
    ['errors of two classes', threw('TypeError'), threw('RangeError')],
    ['a result and an error', returned(1), threw('RangeError')],
    ['two that did not come to an end', null, null],
  ])('%s are not', (_, left, right) => {
    expect([isSameObservation(left, right, tolerance), isSameObservation(right, left, tolerance)]).toEqual([
      false,
      false,
    ])
  })

  test('any value is the same as itself', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(
          isSameObservation(returned(value as Value), returned(structuredClone(value) as Value), tolerance),
        ).toBe(true)
      }),
    )
  })
})
