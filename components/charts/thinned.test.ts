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

test('Chinese takes more room', () => {
  const dates = ['10月10日', '10月17日'].map((label) => ({ label }))
  expect(thinned(dates, 55)).toHaveLength(1)
  expect(thinned(dates, 75)).toHaveLength(2)
})

test('of nothing nothing stays', () => {
  expect(thinned([], 30)).toEqual([])
})
