import { describe, expect, test } from 'vitest'
import { countUp } from '../../grader/tensor/count-up.ts'
import type { Pair, Sliding } from './settings.ts'
import { cellMeant, cellOver, middleOf, windowAt } from './window-place.ts'

const size: Pair = [8, 8]
const strided: Sliding = {
  operation: 'correlation',
  kernel: countUp(3, 3),
  padding: [2, 2],
  stride: [2, 2],
  dilation: [1, 1],
}

test('a window starts in the padding, and reaches as far as its dilation makes it', () => {
  expect(windowAt([0, 1], strided)).toEqual({ start: [-1, 1], reach: [3, 3] })
  expect(windowAt([0, 0], { ...strided, padding: [3, 0], dilation: [2, 3] })).toEqual({
    start: [-2, 0],
    reach: [5, 7],
  })
})

test('its middle is a cell of the input, also where it hangs over the edge', () => {
  expect(middleOf([2, 2], size, strided)).toEqual([4, 4])
  expect(middleOf([0, 0], size, { ...strided, padding: [8, 8] })).toEqual([0, 0])
})

describe('the cell of the result', () => {
  test('over a cell of the input is the one whose window lies around it', () => {
    expect(cellOver([4, 4], size, strided)).toEqual([2, 2])
    expect(cellOver([7, 0], size, strided)).toEqual([3, 0])
  })

  test('over the middle of a window is that of the window, for each cell', () => {
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 4; column++)
        expect(cellOver(middleOf([row, column], size, strided), size, strided)).toEqual([row, column])
  })

  test('that is meant by a step to the next pixel is the next one, whatever the stride', () => {
    const wide: Sliding = { ...strided, stride: [3, 3] }
    const present: Pair = [1, 1]
    const [row, column] = middleOf(present, size, wide)
    expect(cellMeant([row + 1, column], present, size, wide)).toEqual([2, 1])
    expect(cellMeant([row, column - 1], present, size, wide)).toEqual([1, 0])
    expect(cellMeant([row, column], present, size, wide)).toEqual([1, 1])
  })
})
