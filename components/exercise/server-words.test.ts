import { describe, expect, test } from 'vitest'
import { english, fill, type MessageKey, say } from '../../grader/contract/message.ts'
import type { Value } from '../../grader/contract/value.ts'
import { compare } from '../../grader/tensor/compare.ts'
import zh from '../../messages/server.zh-CN.json'
import { judgeWords, refusalWords } from './server-words.ts'

const chinese = judgeWords('zh-CN')
const keys = Object.keys(english) as MessageKey[]
const slotsOf = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test.each(keys)('%s has a Chinese sentence with the same parameters', (key) => {
  expect(slotsOf(zh.sentences[key])).toEqual(slotsOf(english[key]))
})

test('there is no sentence that the judge does not say', () => {
  expect(Object.keys(zh.sentences).sort()).toEqual([...keys].sort())
})

describe('a difference is said in Chinese, with its place', () => {
  test.each<[string, Value, Value]>([
    ['结果的值是 5，应为 2。', 2, 5],
    ['结果中第 1 项处的值是 NaN（不是数），应为 2。', [1, 2], [1, { $: 'NaN' }]],
    ['结果中第 0 行第 1 列处的值是 5，应为 2。', [[1, 2]], [[1, 5]]],
    ['结果中通道 0 第 0 行第 1 列处的值是 5，应为 2。', [[[1, 2]]], [[[1, 5]]]],
    ['结果中 [0, 0, 0, 1] 处的值是 5，应为 2。', [[[[1, 2]]]], [[[[1, 5]]]]],
    ['结果的 dK 中第 0 行第 0 列处的值是 67，应为 27。', { dK: [[27]] }, { dK: [[67]] }],
    ['结果中的 mode 的值是字符串 "max"，应为 true。', { mode: true }, { mode: 'max' }],
    ['结果中第 0 项处是 undefined，应为一个数。', [1], [{ $: 'undefined' }]],
    ['结果是长度为 3 的数组，应为一个数。', 1, [1, 2, 3]],
    ['结果是 Float32Array，应为数组。', [1], { $: 'Float32Array' }],
    ['结果是函数，应为对象。', { a: 1 }, { $: 'function' }],
    [
      '结果各行长度不同：1, 2；期望的形状是 2×2。',
      [
        [1, 2],
        [3, 4],
      ],
      [[1], [2, 3]],
    ],
    ['结果中的 a 的形状是 2×1，期望的形状是 1×2。', { a: [[1, 2]] }, { a: [[1], [2]] }],
    ['结果的形状是 2（列表），期望的形状是 1（列表）。', [1], [1, 2]],
    ['结果的键是无，应有的键是 a, b。', { a: 1, b: 2 }, {}],
  ])('%s', (sentence, expected, actual) => {
    const difference = compare(expected, actual, { absolute: 1e-9, relative: 1e-6 })
    expect(difference && chinese(difference)).toBe(sentence)
  })
})

test.each([
  ['你的函数改动了输入 X、K、b；请在副本上操作。', say('mutation', { parameter: 'X and K and b' })],
  [
    '导出的 corr2d 是对象，应为函数。',
    say('compile-error.entry-type', { entry: 'corr2d', actual: 'an object' }),
  ],
  [
    '第 3 层是最大汇聚层，应为平均汇聚层。',
    say('layer.kind', { number: 3, actual: 'a max pooling', expected: 'an average pooling' }),
  ],
  [
    '第 1 层（卷积层）：useBias 是开，应为关。',
    say('layer.setting', {
      ...{ number: 1, layer: 'a convolution', setting: 'useBias', actual: 'on', expected: 'off' },
    }),
  ],
  ['进程已结束', say('runtime-error', { error: 'the process ended' })],
])('%s', (sentence, said) => expect(chinese(said)).toBe(sentence))

test.each(['Error: an array and a row', 'Error: 数 组', 'Error: missing'])(
  'what the learner’s code threw stays as it is: %s',
  (error) => expect(chinese(say('runtime-error', { error }))).toBe(error),
)

test('an unknown key, none, and English are said as they came', () => {
  const old = { message: 'As it came.', messageKey: 'of.old', messageParameters: {} }
  expect(chinese(old)).toBe('As it came.')
  expect(chinese({ message: 'As it came.' })).toBe('As it came.')
  expect(chinese({ message: 'As it came.', messageKey: 'toString' })).toBe('As it came.')
  expect(chinese({})).toBeUndefined()
  const state = say('state')
  expect(judgeWords('en')(state)).toBe(fill(english.state, {}))
})

test('a refusal is said by its code, in English as the server says it', () => {
  expect(refusalWords('zh-CN')('internal', 'Reference: abc.')).toContain('Reference: abc.')
  expect(refusalWords('zh-CN')('of-old', 'As it came.')).toBe('As it came.')
  expect(refusalWords('en')('too-many', 'Wait 3 s.')).toBe('Wait 3 s.')
})
