// What the demo course teaches, and what its students get wrong.

export interface DemoExercise {
  exercise: string
  /** In hundredths. */
  points: number
  /** 0: all but everybody gets it at once; 1: hardly anybody does. */
  difficulty: number
  /** Mistakes of the exercise (`exercises/<slug>/mistakes/`) and how often each is made beside the others. */
  mistakes: Readonly<Record<string, number>>
}

export interface DemoAssignment {
  title: string
  /** Days before the course is made; negative: after. */
  opened: number
  due: number
  hiddenResults: 'now' | 'after-due'
  exercises: readonly DemoExercise[]
}

export const demoCourse = { title: 'Convolutional networks (demo)', graceDays: 3 }

/** The students' work is the same in every installation. */
export const demoSeed = 'demo course'

export const demoAssignments: readonly DemoAssignment[] = [
  {
    ...{ title: 'First windows', opened: 70, due: 56, hiddenResults: 'now' },
    exercises: [
      {
        ...{ exercise: 'output-shape', points: 500, difficulty: 0.15 },
        mistakes: { ceil: 4, 'first-window-not-counted': 3, 'square-only': 2, 'padding-counted-twice': 2 },
      },
      {
        ...{ exercise: 'corr2d', points: 1_000, difficulty: 0.35 },
        mistakes: { 'flipped-kernel': 5, 'square-only': 4, 'output-too-small': 3, 'reads-past-the-edge': 2 },
      },
    ],
  },
  {
    ...{ title: 'Padding and stride', opened: 56, due: 42, hiddenResults: 'now' },
    exercises: [
      {
        ...{ exercise: 'padding', points: 1_000, difficulty: 0.3 },
        mistakes: { 'per-side': 6, 'axes-swapped': 2, 'odd-split-other-way': 3, 'value-ignored': 1 },
      },
      {
        ...{ exercise: 'stride', points: 1_000, difficulty: 0.5 },
        mistakes: { ceil: 4, 'stride-axes-swapped': 3, 'stride-only-in-the-size': 3, 'padding-per-side': 3 },
      },
    ],
  },
  {
    ...{ title: 'Pooling', opened: 42, due: 28, hiddenResults: 'now' },
    exercises: [
      {
        ...{ exercise: 'pooling', points: 1_000, difficulty: 0.25 },
        mistakes: {
          'max-starts-at-zero': 6,
          'stride-equals-window': 3,
          'sum-for-average': 2,
          'square-only': 1,
        },
      },
      {
        ...{ exercise: 'pooling-stride', points: 1_500, difficulty: 0.55 },
        mistakes: {
          'max-padded-with-zero': 5,
          'output-rounded-up': 3,
          'padding-per-side': 3,
          'stride-ignored': 1,
        },
      },
    ],
  },
  {
    ...{ title: 'Channels', opened: 28, due: 12, hiddenResults: 'after-due' },
    exercises: [
      {
        ...{ exercise: 'multi-input-channels', points: 1_000, difficulty: 0.3 },
        mistakes: {
          'channels-kept-apart': 4,
          'one-kernel-for-all': 3,
          'mean-of-channels': 2,
          'aliased-rows': 2,
        },
      },
      {
        ...{ exercise: 'multi-output-channels', points: 1_000, difficulty: 0.5 },
        mistakes: { 'bias-per-input-channel': 5, 'channel-axes-swapped': 3, 'accumulator-not-reset': 3 },
      },
      {
        ...{ exercise: 'one-by-one-convolution', points: 500, difficulty: 0.5 },
        mistakes: { 'rows-mixed': 3, 'as-many-out-as-in': 3, 'one-weight-for-all-channels': 2 },
      },
    ],
  },
  {
    ...{ title: 'Gradients', opened: 12, due: -1, hiddenResults: 'now' },
    exercises: [
      {
        ...{ exercise: 'convolution-gradient', points: 1_500, difficulty: 0.65 },
        mistakes: { 'unflipped-kernel': 6, overwritten: 3, 'mean-for-bias': 2, 'flipped-kernel-gradient': 2 },
      },
      {
        ...{ exercise: 'pooling-gradient', points: 1_500, difficulty: 0.6 },
        mistakes: { 'every-tie-credited': 4, 'last-of-ties': 4, overwritten: 3, 'avg-not-divided': 2 },
      },
    ],
  },
]
