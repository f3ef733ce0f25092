import { test } from 'vitest'
import { expectNothingOutlives } from '../support/killed-judge.ts'

test('after kill -9 of the judging process no sealed process is left', () =>
  expectNothingOutlives('sealed', 5_000))
