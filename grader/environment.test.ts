import { availableParallelism } from 'node:os'
import { expect, test } from 'vitest'
import { EnvironmentError, readJudgeEnvironment } from './environment.ts'

const defaults = {
  slots: Math.max(availableParallelism(), 2),
  seed: '1',
  sandbox: undefined,
  exercisesDir: '',
  mnistDir: '',
}

test('without any variable there are defaults', () => {
  expect(readJudgeEnvironment({})).toEqual(defaults)
})

test('an empty variable counts as not set', () => {
  const variables = { GRADER_SLOTS: '', GRADER_SEED: '', SANDBOX: '', EXERCISES_DIR: '', MNIST_DIR: '' }
  expect(readJudgeEnvironment(variables)).toEqual(defaults)
})

test('what is set is taken, and other variables are left alone', () => {
  const variables = {
    GRADER_SLOTS: '3',
    GRADER_SEED: ' s ',
    SANDBOX: 'process',
    EXERCISES_DIR: import.meta.dirname,
    MNIST_DIR: import.meta.dirname,
    HOME: '/',
  }
  expect(readJudgeEnvironment(variables)).toEqual({
    slots: 3,
    seed: ' s ',
    sandbox: 'process',
    exercisesDir: import.meta.dirname,
    mnistDir: import.meta.dirname,
  })
})

test.each([
  ['GRADER_SLOTS', '0', 'must be 1 or more'],
  ['GRADER_SLOTS', '-1', 'must be 1 or more'],
  ['GRADER_SLOTS', '1.5', 'must be a whole number'],
  ['GRADER_SLOTS', 'many', 'must be a whole number'],
  ['GRADER_SLOTS', 'Infinity', 'must be a whole number'],
  ['SANDBOX', 'Sealed', "must be 'sealed' or 'process'"],
  ['SANDBOX', 'none', "must be 'sealed' or 'process'"],
])('%s=%s is refused: it %s', (variable, value, message) => {
  const read = () => readJudgeEnvironment({ [variable]: value })
  expect(read).toThrow(EnvironmentError)
  expect(read).toThrow(expect.objectContaining({ message: `${variable} ${message}` }))
})

test('all that is wrong is said at once, each with the name of its variable', () => {
  const read = () => readJudgeEnvironment({ GRADER_SLOTS: 'x', SANDBOX: 'y', GRADER_SEED: 'fine' })
  expect(read).toThrow(
    expect.objectContaining({
      message: "GRADER_SLOTS must be a whole number\nSANDBOX must be 'sealed' or 'process'",
    }),
  )
})

test.each(['EXERCISES_DIR', 'MNIST_DIR'])('%s: a folder that is not there is named at once', (variable) => {
  expect(() => readJudgeEnvironment({ [variable]: '/nowhere' })).toThrow(`${variable} names a folder`)
})
