import { describe, expect, test } from 'vitest'
import { ExerciseError } from './fault.ts'
import { resolveFigures } from './figures.ts'

const explainJs = `exports.explain = ([x], at) => ({
  combine: 'sum', terms: [{ factors: [{ parameter: 'x', at, value: x[at[0]] }, { value: 2 }], value: 2 * x[at[0]] }], total: 2 * x[at[0]],
})`

/** An exercise that doubles a list, with these figures in its statement. */
function figuresOf(...sources: unknown[]) {
  const statement = sources
    .map((source) => `\`\`\`figure\n${typeof source === 'string' ? source : JSON.stringify(source)}\n\`\`\``)
    .join('\n\n')
  return resolveFigures({
    slug: 'double',
    statement,
    explainJs,
    parameters: [{ name: 'x', description: 'numbers' }],
    examples: {
      title: 'E',
      weight: 1,
      cases: [
        { id: 'list', title: 'L', input: [[1, 2]], expected: [2, 4] },
        {
          id: 'grey',
          title: 'G',
          input: [
            [
              [0, 255],
              [10, 20],
            ],
          ],
          expected: [[1]],
        },
      ],
    },
  })
}

function faultsOf(...sources: unknown[]): string[] {
  try {
    figuresOf(...sources)
    return []
  } catch (error) {
    if (error instanceof ExerciseError) return error.faults.map(({ file, message }) => `${file} ${message}`)
    throw error
  }
}

describe('a figure', () => {
  test('of a cell has the arguments, the result and how the number is made', () => {
    const [figure] = figuresOf({ view: 'cell', caption: 'C', case: 'list', at: [1] })
    expect(figure).toMatchObject({
      arguments: [{ name: 'x', value: [1, 2] }],
      result: [2, 4],
      explanation: { combine: 'sum', total: 4, terms: [{ value: 4 }] },
    })
  })

  test('of pictures has the pixels of the case', () => {
    const pictures = [
      { title: 'before', case: 'grey', value: 'x' },
      { title: 'after', case: 'grey', value: 'result' },
    ]
    const [figure] = figuresOf({ view: 'pictures', caption: 'C', pictures })
    expect(figure).toMatchObject({
      white: 255,
      pictures: [
        {
          title: 'before',
          pixels: [
            [0, 255],
            [10, 20],
          ],
        },
        { title: 'after', pixels: [[1]] },
      ],
    })
  })

  test('of curves computes an expression with the functions of Math', () => {
    const axes = { x: { title: 'x', from: -1, to: 1 }, y: { title: 'y', from: 0, to: 3 } }
    const [figure] = figuresOf({
      view: 'curves',
      caption: 'C',
      ...axes,
      curves: [{ name: 'e', of: 'exp(x)' }],
    })
    const points = figure?.view === 'curves' ? (figure.curves[0]?.points ?? []) : []
    expect(points[0]).toEqual([-1, Math.exp(-1)])
    expect(points.at(-1)).toEqual([1, Math.E])
    const [wide] = figuresOf({
      ...{ view: 'curves', caption: 'C', y: axes.y, x: { title: 'x', from: 1, to: 100, log: true } },
      curves: [{ name: 'x', of: 'x' }],
    })
    const middle = wide?.view === 'curves' ? wide.curves[0]?.points[60]?.[0] : undefined
    expect(middle).toBeCloseTo(10)
  })

  test.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /^README\.md figure 1: .*JSON/],
    ['an unknown view', { view: 'photo', caption: 'C' }, /figure 1: view/],
    ['no caption', { view: 'grids', grids: [{ cells: [[1]] }] }, /caption/],
    [
      'a case that is not there',
      { view: 'cell', caption: 'C', case: 'none' },
      /no visible case none; there are: list, grey/,
    ],
    [
      'a parameter that is not there',
      { view: 'pictures', caption: 'C', pictures: [{ title: 't', case: 'grey', value: 'y' }] },
      /no parameter y/,
    ],
    [
      'a picture of a list',
      { view: 'pictures', caption: 'C', pictures: [{ title: 't', case: 'list', value: 'x' }] },
      /pictures\.0\.pixels/,
    ],
    [
      'an arrow from nowhere',
      {
        ...{ view: 'network', caption: 'C', links: [['a', 'c']] },
        nodes: [
          { id: 'a', title: 'a' },
          { id: 'b', title: 'b' },
        ],
      },
      /a → c: both must be nodes/,
    ],
  ])('with %s is a fault of the statement', (_, source, wanted) => {
    expect(faultsOf(source)).toEqual([expect.stringMatching(wanted)])
  })

  test('that cannot be drawn does not hide the faults of the others', () => {
    expect(
      faultsOf('{', { view: 'cell', caption: 'C', case: 'list', at: [0] }, { view: 'photo' }),
    ).toHaveLength(2)
  })
})
