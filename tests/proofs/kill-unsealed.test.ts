import { test } from 'vitest'
import { expectNothingOutlives } from '../support/killed-judge.ts'

test(
  'after kill -9 of the judging process no unsealed process outlives its limit of processor time',
  () => expectNothingOutlives('process', 110_000),
  140_000,
)
