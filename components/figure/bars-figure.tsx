import { scaleLinear, scaleLog } from 'd3-scale'
import type { FigureOf } from '../../grader/contract/figure-schema.ts'

/** Of the figure's width, in percent: the longest bar's text stands beside it. */
const widest = 62

export function BarsFigure({ figure: { bars, log } }: { figure: FigureOf<'bars'> }) {
  const values = bars.map(({ value }) => value)
  const largest = Math.max(...values)
  const smallest = Math.min(...values.filter((value) => value > 0))
  const share = log
    ? scaleLog()
        .domain([smallest / 10, largest])
        .range([0, widest])
    : scaleLinear().domain([0, largest]).range([0, widest])
  return (
    <dl className="figure-bars">
      {bars.map(({ name, value, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <span
              aria-hidden="true"
              className="figure-bar"
              style={{ width: `${value > 0 ? share(value) : 0}%` }}
            />
            <span className="figure-bar-text">{text}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
