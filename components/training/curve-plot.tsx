'use client'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { useTranslations } from 'next-intl'
import { useWidth } from '../playground/use-width.ts'
import type { CurvePoint } from './curve.ts'
import type { Run } from './training-state.ts'

export interface PlottedRun extends Pick<Run, 'number' | 'tests'> {
  curve: readonly CurvePoint[]
  tone: 1 | 3
}

interface CurvePlotProps {
  kind: 'loss' | 'accuracy'
  title: string
  /** What the curves say, in words. */
  label: string
  runs: readonly PlottedRun[]
  /** How far the axis reaches. */
  epochs: number
  /** What guessing gives. */
  guess: number
}

const height = 220
const margin = { top: 8, right: 12, bottom: 38, left: 40 }

/** Curves over the epochs, the later run above the earlier; of the accuracy also what was read of the test digits. */
export function CurvePlot({ kind, title, label, runs, epochs, guess }: CurvePlotProps) {
  const t = useTranslations('training')
  const [box, measured] = useWidth()
  const width = Math.max(measured, 240)
  const across = scaleLinear([0, epochs], [margin.left, width - margin.right])
  const up = scaleLinear([0, topOf(kind, runs)], [height - margin.bottom, margin.top])
  const path = line<CurvePoint>(
    (point) => across(point.epochs),
    (point) => up(point[kind]),
  ).defined((point) => Number.isFinite(point[kind]))
  const ticks = across.ticks(Math.min(epochs, 8)).filter(Number.isInteger)
  return (
    <div className="min-w-0">
      <h2 className="mb-1 text-sm font-semibold">{title}</h2>
      <div ref={box}>
        <svg width={width} height={height} className="training-plot" role="img" aria-label={label}>
          {up.ticks(5).map((tick) => (
            <g key={tick} transform={`translate(0 ${up(tick)})`}>
              <line x1={margin.left} x2={width - margin.right} className="figure-rule" />
              <text x={margin.left - 8} dy="0.32em" textAnchor="end">
                {kind === 'loss' ? tick : `${Math.round(tick * 100)} %`}
              </text>
            </g>
          ))}
          {ticks.map((tick) => (
            <text key={tick} x={across(tick)} y={height - margin.bottom + 18} textAnchor="middle">
              {tick}
            </text>
          ))}
          <text x={width - margin.right} y={height - 5} textAnchor="end">
            {t('epochAxis')}
          </text>
          <line
            x1={margin.left}
            x2={width - margin.right}
            y1={up(guess)}
            y2={up(guess)}
            className="training-guess"
          />
          {runs.toReversed().map(({ number, curve, tests, tone }) => (
            <g key={number} className="figure-curve" data-tone={tone}>
              <path d={path(curve) ?? ''} strokeDasharray={tone === 1 ? 'none' : '6 4'} />
              {kind === 'accuracy' &&
                tests.map((test) => (
                  <circle key={test.epochs} cx={across(test.epochs)} cy={up(test.accuracy)} r={4} />
                ))}
            </g>
          ))}
        </svg>
      </div>
    </div>
  )
}

/** Somewhat above guessing, or above whatever is worse than that. */
function topOf(kind: 'loss' | 'accuracy', runs: readonly PlottedRun[]): number {
  if (kind === 'accuracy') return 1
  const losses = runs.flatMap(({ curve }) => curve.map(({ loss }) => loss)).filter(Number.isFinite)
  return Math.min(Math.max(2.5, ...losses), 10)
}
