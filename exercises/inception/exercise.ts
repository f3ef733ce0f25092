import { defineExercise, type Random } from 'receptive/exercise'
import { countUp, sumOf } from 'receptive/tensor'

const decimals = (random: Random, channels: number, rows: number, columns: number): Tensor3 =>
  Array.from({ length: channels }, () => random.decimals(rows, columns))

/** The branches of the first inception block of GoogLeNet, here with one pixel a channel. */
const googlenet = [64, 128, 32, 32].map((channels, branch) =>
  countUp(channels, 1, 1000 * (branch + 1)).map((pixel) => [pixel]),
)

export default defineExercise<[branches: Tensor3[]]>({
  order: 640,
  chapter: 'modern-networks',
  title: 'Branches, side by side',
  summary: 'Join what parallel branches have made: nothing is added, every channel stays.',
  minutes: 10,
  prerequisites: ['multi-output-channels'],
  kind: 'function',
  entry: 'concatenateBranches',
  signature: 'concatenateBranches(branches: Tensor3[]): Tensor3',
  parameters: [
    {
      name: 'branches',
      description: 'one tensor or more, each of any number of channels; all channels are n_h × n_w',
    },
  ],
  examples: {
    title: 'The worked examples',
    weight: 0.2,
    cases: [
      {
        id: 'two-branches',
        title: 'A branch of one channel and one of two',
        input: [[[countUp(2, 2, 1)], [countUp(2, 2, 5), countUp(2, 2, 9)]]],
      },
      {
        id: 'googlenet',
        title: 'The first inception block of GoogLeNet, one pixel: 64 + 128 + 32 + 32 = 256 channels',
        input: [googlenet],
      },
    ],
  },
  groups: [
    {
      id: 'any-numbers',
      title: 'Negative numbers and fractions',
      hint: 'The numbers themselves never change: nothing is added, averaged or compared.',
      weight: 0.15,
      generate: (random) => [
        [[random.tensor3(2, 3, 3), random.tensor3(2, 3, 3)]],
        [[decimals(random, 1, 2, 2), decimals(random, 3, 2, 2), decimals(random, 2, 2, 2)]],
        [[decimals(random, 2, 3, 3), random.tensor3(1, 3, 3)]],
      ],
    },
    {
      id: 'branch-counts',
      title: 'One branch, and many',
      hint: 'There may be any number of branches from one on, each with channels of its own. All of them count, in their order.',
      weight: 0.15,
      generate: (random) => [
        [[random.tensor3(2, 3, 3)]],
        [[1, 2, 1].map((channels) => random.tensor3(channels, 2, 2))],
        [[2, 2, 2, 2].map((channels) => random.tensor3(channels, 2, 2))],
        [[1, 3, 2, 1, 2, 1].map((channels) => random.tensor3(channels, 2, 2))],
      ],
    },
    {
      id: 'channel-counts',
      title: 'Branches of different numbers of channels',
      hint: 'Height and width have to agree, the numbers of channels do not. How many does the first branch have, and how many the second?',
      weight: 0.15,
      generate: (random) => [
        [[random.tensor3(1, 3, 3), random.tensor3(4, 3, 3)]],
        [[random.tensor3(4, 2, 2), random.tensor3(1, 2, 2)]],
        [[random.tensor3(2, 3, 3), random.tensor3(3, 3, 3), random.tensor3(1, 3, 3)]],
      ],
    },
    {
      id: 'not-square',
      title: 'Channels that are not square',
      hint: 'Every channel keeps its rows and its columns, which are two different numbers.',
      weight: 0.15,
      generate: (random) => [
        [[random.tensor3(2, 2, 5), random.tensor3(1, 2, 5)]],
        [[random.tensor3(1, 4, 2), random.tensor3(2, 4, 2)]],
        [[random.tensor3(2, 3, 4), random.tensor3(2, 3, 4), random.tensor3(1, 3, 4)]],
      ],
    },
    {
      id: 'extreme-sizes',
      title: 'The smallest sizes: one pixel, one row, one column',
      hint: 'Try channels of a single number, a single row and a single column.',
      weight: 0.05,
      generate: (random) => [
        [[random.tensor3(1, 1, 1), random.tensor3(2, 1, 1)]],
        [[random.tensor3(2, 1, 5), random.tensor3(1, 1, 5)]],
        [[random.tensor3(1, 5, 1), random.tensor3(2, 5, 1)]],
      ],
    },
    {
      id: 'called-again',
      title: 'Called again with the same and with other inputs',
      hint: 'Each call stands for itself: keep nothing between calls, and leave the branches as they were.',
      weight: 0.05,
      generate: (random) => {
        const first: [Tensor3[]] = [[random.tensor3(1, 2, 3), random.tensor3(2, 2, 3)]]
        return [
          first,
          [[random.tensor3(1, 2, 3), random.tensor3(2, 2, 3)]],
          [[random.tensor3(3, 3, 2), random.tensor3(1, 3, 2)]],
          first,
        ]
      },
    },
  ],
  invalid: {
    id: 'invalid-input',
    title: 'Invalid inputs are refused',
    hint: 'A channel that is empty or ragged, and a channel whose height or width is not that of all others: each is a RangeError, in whichever branch it stands.',
    weight: 0.1,
    generate: (random) => {
      const branch = random.tensor3(2, 3, 3)
      return [
        [[[[]], [[]]]],
        [[[[[]]], [[[]]]]],
        [[branch, [[[]]]]],
        [
          [
            [
              [
                [1, 2, 3],
                [4, 5],
                [6, 7, 8],
              ],
            ],
            branch,
          ],
        ],
        [
          [
            branch,
            [
              [
                [1, 2, 3],
                [4, 5],
                [6, 7, 8],
              ],
            ],
          ],
        ],
        [[branch, random.tensor3(2, 2, 3)]],
        [[branch, random.tensor3(2, 3, 4)]],
        [[random.tensor3(1, 2, 3), random.tensor3(1, 3, 2)]],
        [[branch, branch, random.tensor3(1, 4, 3)]],
        [[[random.matrix(3, 3), random.matrix(3, 2)], branch]],
        [[[random.matrix(3, 3), random.matrix(2, 3)]]],
      ]
    },
  },
  explain([branches], [out, row, column]) {
    let channel = out
    let branch = 0
    while (channel >= branches[branch].length) channel -= branches[branch++].length
    const value = branches[branch][channel][row][column]
    const factor = { parameter: 'branches', at: [branch, channel, row, column], value }
    return sumOf([{ factors: [factor], value }])
  },
})
