import { expect, test } from 'vitest'
import { paneSizesOf, usualSizes, writePaneSizes } from './pane-sizes.ts'

test('sizes are read as they were written, to a tenth of a per cent', () => {
  expect(paneSizesOf(writePaneSizes({ reading: 30.04, code: 71.96 }))).toEqual({ reading: 30, code: 72 })
})

test.each([undefined, '', 'wide', '30', '30_', '30_x', '0_50', '50_100', '-5_50', '30_Infinity'])(
  'the cookie %j says nothing: the usual sizes',
  (text) => expect(paneSizesOf(text)).toEqual(usualSizes),
)
