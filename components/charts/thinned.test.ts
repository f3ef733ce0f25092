import { expect, test } from 'vitest'
import { thinned } from './thinned.ts'

const labels = Array.from({ length: 12 }, (_, index) => ({ label: `${index}0–${index + 1}0` }))
const kept = (stepPx: number) => thinned(labels, stepPx).map(({ label }) => label)

test('where there is room all labels stay', () => {
  expect(kept(60)).toHaveLength(12)
})

test('where there is none every second, third and so on stays, the first among them', () => {
  expect(kept(30)).toEqual(labels.filter((_, index) => index % 2 === 0).map(({ label }) => label))
  expect(kept(1)).toEqual(['00–10'])
})

test('of nothing nothing stays', () => {
  expect(thinned([], 30)).toEqual([])
})
