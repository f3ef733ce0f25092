import { scaleLinear, scaleLog } from 'd3-scale'
import { line } from 'd3-shape'
import type { FigureOf } from '../../grader/contract/figure-schema.ts'
import { formatNumber } from '../tensor/format-number.ts'

type Curves = FigureOf<'curves'>

const size = { width: 520, height: 260 }
const margin = { top: 30, right: 16, bottom: 40, left: 56 }

export function CurvesFigure({ figure: { x, y, curves, limits, caption } }: { figure: Curves }) {
  const across = scaleOf(x, [margin.left, size.width - margin.right])
  const up = scaleOf(y, [size.height - margin.bottom, margin.top])
  const path = line<[number, number]>(
    ([value]) => across(value),
    ([, value]) => up(value),
  )
  return (
    <div>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        className="figure-plot"
        role="img"
        aria-label={caption}
      >
        {ticksOf(up, y, 5).map((tick) => (
          <g key={tick} transform={`translate(0 ${up(tick)})`}>
            <line x1={margin.left} x2={size.width - margin.right} className="figure-rule" />
            <text x={margin.left - 8} dy="0.32em" textAnchor="end">
              {formatNumber(tick)}
            </text>
          </g>
        ))}
        {ticksOf(across, x, 7).map((tick) => (
          <text key={tick} x={across(tick)} y={size.height - margin.bottom + 16} textAnchor="middle">
            {formatNumber(tick)}
          </text>
        ))}
        <text x={size.width - margin.right} y={size.height - 6} textAnchor="end" className="figure-axis">
          {x.title}
        </text>
        <text x={12} y={14} className="figure-axis">
          {y.title}
        </text>
        {limits.map(({ name, y: value }) => (
          <g key={name} transform={`translate(0 ${up(value)})`}>
            <line x1={margin.left} x2={size.width - margin.right} className="figure-limit" />
            <text x={size.width - margin.right} dy="-0.4em" textAnchor="end">
              {name}
            </text>
          </g>
        ))}
        {curves.map(({ name, points, dots }, index) => (
          <g key={name} className="figure-curve" data-tone={index + 1}>
            {dots ? (
              points.map(([cx, cy]) => <circle key={cx} cx={across(cx)} cy={up(cy)} r={4} />)
            ) : (
              <path d={path(points) ?? ''} strokeDasharray={dashes[index]} />
            )}
          </g>
        ))}
      </svg>
      <ul className="mt-1 flex list-none flex-wrap gap-x-4 pl-0 text-xs text-muted">
        {curves.map(({ name }, index) => (
          <li key={name} className="m-0 flex items-center gap-1.5">
            <svg viewBox="0 0 24 8" className="figure-curve h-2 w-6" data-tone={index + 1} aria-hidden="true">
              <path d="M0 4H24" strokeDasharray={dashes[index]} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Curves are told apart without their colours, too. */
const dashes = ['none', '7 4', '2 4', '10 3 2 3']

/** On a logarithmic axis powers of ten alone: what lies between them would stand on top of one another. */
function ticksOf(scale: ReturnType<typeof scaleOf>, { log }: Curves['x'], count: number): number[] {
  const ticks = scale.ticks(count)
  const isPower = (tick: number) => Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-9
  return log ? ticks.filter(isPower) : ticks
}

function scaleOf({ from, to, log }: Curves['x'], range: [number, number]) {
  return (log ? scaleLog() : scaleLinear()).domain([from, to]).range(range)
}
