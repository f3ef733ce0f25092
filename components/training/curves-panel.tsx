import { useTranslations } from 'next-intl'
import { type CurvePoint, merge } from './curve.ts'
import { CurvePlot, type PlottedRun } from './curve-plot.tsx'
import { EpochTable } from './epoch-table.tsx'
import type { Run } from './training-state.ts'
import { useWords } from './use-words.ts'

interface CurvesPanelProps {
  run: Run | undefined
  /** To compare with. */
  last: Run | undefined
}

const classes = 10

/** Loss and accuracy as they come, over those of the run before. */
export function CurvesPanel({ run, last }: CurvesPanelProps) {
  const t = useTranslations('training')
  const words = useWords()
  const runs = [run && plotted(run, 1), last && plotted(last, 3)].filter((one) => one !== undefined)
  const epochs = Math.max(run?.choices.epochs ?? 6, last?.curve.at(-1)?.epochs ?? 0)
  const name = ({ number }: PlottedRun) => t(number === run?.number ? 'thisRun' : 'lastRun', { number })
  const described = (kind: 'loss' | 'accuracy') =>
    runs
      .map((one) => {
        const [first, latest] = [one.curve[0]?.[kind], one.curve.at(-1)?.[kind]]
        const write = kind === 'loss' ? words.loss : words.percent
        return t('curveTold', { run: name(one), first: write(first), last: write(latest) })
      })
      .join(' ')
  const plot = (kind: 'loss' | 'accuracy') => (
    <CurvePlot
      kind={kind}
      title={t(`curve.${kind}`)}
      label={`${t(`curve.${kind}`)}. ${described(kind)}`}
      runs={runs}
      epochs={epochs}
      guess={kind === 'loss' ? Math.log(classes) : 1 / classes}
    />
  )
  return (
    <section aria-label={t('curves')} className="panel grid grid-cols-1 gap-2 p-3.5">
      <div className="grid grid-cols-1 gap-x-6 gap-y-3 md:grid-cols-2">
        {plot('loss')}
        {plot('accuracy')}
      </div>
      <Legend runs={runs} name={name} />
      {runs.length > 0 && (
        <details>
          <summary className="text-sm text-muted hover:text-accent">{t('asTable')}</summary>
          <EpochTable runs={[run, last].filter((one) => one !== undefined)} current={run?.number} />
        </details>
      )}
    </section>
  )
}

function plotted({ number, curve, tests }: Run, tone: 1 | 3): PlottedRun {
  return { number, curve: smooth(curve), tests, tone }
}

/** Of a few steps each: a step's own loss jumps too much to be read. */
const mostDrawn = 120

function smooth(curve: readonly CurvePoint[]): readonly CurvePoint[] {
  const group = Math.ceil(curve.length / mostDrawn)
  if (group <= 1) return curve
  return Array.from({ length: Math.ceil(curve.length / group) }, (_, index) =>
    curve.slice(index * group, (index + 1) * group).reduce(merge),
  )
}

function Legend({ runs, name }: { runs: readonly PlottedRun[]; name(run: PlottedRun): string }) {
  const t = useTranslations('training')
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
      {runs.map((run) => (
        <li key={run.number} className="flex items-center gap-1.5">
          <svg viewBox="0 0 28 10" className="figure-curve h-2.5 w-7" data-tone={run.tone} aria-hidden="true">
            <path d="M0 5H28" strokeDasharray={dashOf(run)} />
            <circle cx="14" cy="5" r="4" />
          </svg>
          {name(run)}
        </li>
      ))}
      <li className="flex items-center gap-1.5">
        <svg viewBox="0 0 28 10" className="h-2.5 w-7" aria-hidden="true">
          <path d="M0 5H28" className="training-guess" />
        </svg>
        {t('guessing')}
      </li>
      {runs.length > 0 && <li>{t('lineAndDots')}</li>}
    </ul>
  )
}

const dashOf = ({ tone }: PlottedRun) => (tone === 1 ? 'none' : '6 4')
