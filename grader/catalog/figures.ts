import vm from 'node:vm'
import { evaluateTrustedModule } from '../bundler/trusted-module.ts'
import type { PublicBundle } from '../contract/bundle.ts'
import type { CellExplanation } from '../contract/explanation.ts'
import {
  type Figure,
  type FigureSource,
  figureSchema,
  figureSourceSchema,
} from '../contract/figure-schema.ts'
import type { Value } from '../contract/value.ts'
import { ExerciseError, type Fault } from './fault.ts'

type Drawn = Pick<PublicBundle, 'slug' | 'statement' | 'parameters' | 'examples' | 'explainJs'>
type Case = PublicBundle['examples']['cases'][number]

/**
 * What the `figure` blocks of a statement show: the author's data, with the values of the visible cases put in.
 * @throws ExerciseError that names each block that cannot be drawn
 */
export function resolveFigures(bundle: Drawn): Figure[] {
  const faults: Fault[] = []
  const figures = [...bundle.statement.matchAll(/^```figure\n([\s\S]*?)^```$/gm)].flatMap(
    ([, text = ''], index) => {
      try {
        return [resolve(bundle, readSource(text))]
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        faults.push({ slug: bundle.slug, file: 'README.md', message: `figure ${index + 1}: ${message}` })
        return []
      }
    },
  )
  if (faults.length > 0) throw new ExerciseError(faults)
  return figures
}

function readSource(text: string): FigureSource {
  const parsed = figureSourceSchema.safeParse(JSON.parse(text))
  if (parsed.success) return parsed.data
  throw new Error(describeIssues(parsed.error))
}

function resolve(bundle: Drawn, source: FigureSource): Figure {
  if (source.view === 'cell') return checked(resolveCell(bundle, source))
  if (source.view === 'curves') return checked(resolveCurves(source))
  if (source.view === 'pictures') return checked(resolvePictures(bundle, source))
  return checked(source)
}

function checked(figure: unknown): Figure {
  const parsed = figureSchema.safeParse(figure)
  if (parsed.success) return parsed.data
  throw new Error(describeIssues(parsed.error))
}

function resolveCell(bundle: Drawn, source: Extract<FigureSource, { view: 'cell' }>): unknown {
  const { case: id, at, field, ...rest } = source
  const one = findCase(bundle, id)
  if (bundle.explainJs === undefined) throw new Error('this kind of exercise explains no cell')
  const { explain } = evaluateTrustedModule(bundle.explainJs, 'explain.ts') as {
    explain(input: Value[], at: readonly number[], field: string): CellExplanation
  }
  return {
    ...{ ...rest, at, field },
    arguments: one.input.map((value, index) => ({ name: bundle.parameters[index]?.name ?? '', value })),
    result: one.expected,
    explanation: explain(one.input, at, field),
  }
}

/** Points of a curve that is drawn from an expression. */
const samples = 121

function resolveCurves(source: Extract<FigureSource, { view: 'curves' }>): unknown {
  const { from, to, log } = source.x
  const places = Array.from({ length: samples }, (_, index) => {
    const share = index / (samples - 1)
    return log ? from * (to / from) ** share : from + (to - from) * share
  })
  const curves = source.curves.map((one) => {
    if (!('of' in one)) return one
    const { of, ...rest } = one
    const compute = vm.runInNewContext(`with (Math) (x) => (${of})`) as (x: number) => number
    return { ...rest, points: places.map((x) => [x, compute(x)]) }
  })
  return { ...source, curves }
}

function resolvePictures(bundle: Drawn, source: Extract<FigureSource, { view: 'pictures' }>): unknown {
  const pictures = source.pictures.map(({ title, case: id, value, channel }) => {
    const one = findCase(bundle, id)
    const index = bundle.parameters.findIndex(({ name }) => name === value)
    if (index < 0 && value !== 'result') throw new Error(`there is no parameter ${value}`)
    const pixels = index < 0 ? one.expected : one.input[index]
    return { title, pixels: channel !== undefined && Array.isArray(pixels) ? pixels[channel] : pixels }
  })
  return { ...source, pictures }
}

function findCase({ examples }: Drawn, id: string): Case {
  const found = examples.cases.find((one) => one.id === id)
  if (found) return found
  throw new Error(
    `there is no visible case ${id}; there are: ${examples.cases.map((one) => one.id).join(', ')}`,
  )
}

/** Zod's issues in one line. */
function describeIssues({
  issues,
}: {
  issues: readonly { path: readonly PropertyKey[]; message: string }[]
}): string {
  return issues.map(({ path, message }) => `${path.join('.') || 'the figure'}: ${message}`).join('; ')
}
