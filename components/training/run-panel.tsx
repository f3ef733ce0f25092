import { Cpu, Pause, Play, Square } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ChosenBackend } from '../../grader/training/backends/index.ts'
import { Button } from '../ui/button.tsx'
import { isUnderWay, type Run } from './training-state.ts'
import type { Training } from './use-training.ts'
import { useWords } from './use-words.ts'

interface RunPanelProps {
  training: Training
  canStart: boolean
  onStart(): void
}

/** Starts, pauses and stops a run, and says how it goes and where it is computed. */
export function RunPanel({ training, canStart, onStart }: RunPanelProps) {
  const t = useTranslations('training')
  const { run, loaded, isLoading } = training.state
  return (
    <section aria-label={t('run')} className="panel grid grid-cols-1 gap-3.5 p-3.5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {isUnderWay(run) ? (
          <Steering run={run} training={training} />
        ) : (
          <Button look="primary" disabled={!canStart} onClick={onStart} className="min-w-28">
            <Play aria-hidden="true" className="size-4" />
            {run ? t('trainAgain') : t('train')}
          </Button>
        )}
        <p role="status" className="min-w-0 flex-1 basis-52 text-sm text-muted">
          {run && t(`phase.${run.phase}`, { epoch: run.progress?.epoch ?? 1, epochs: run.choices.epochs })}
          {!run && loaded !== undefined && t(isLoading ? 'loading' : 'loaded', { name: loaded })}
          {!run && loaded === undefined && t('notYet')}
        </p>
      </div>
      <ProgressBar run={run} />
      <Readouts run={run} />
      {run?.backend && <Computing backend={run.backend} />}
    </section>
  )
}

function Steering({ run, training }: { run: Run; training: Training }) {
  const t = useTranslations('training')
  const isPaused = run.phase === 'paused'
  const [Icon, word] = isPaused ? ([Play, 'continue'] as const) : ([Pause, 'pause'] as const)
  return (
    <div className="flex gap-2">
      <Button
        look={isPaused ? 'primary' : 'plain'}
        disabled={!isPaused && run.phase !== 'training' && run.phase !== 'testing'}
        onClick={isPaused ? training.continue : training.pause}
      >
        <Icon aria-hidden="true" className="size-4" />
        {t(word)}
      </Button>
      <Button disabled={run.phase === 'stopping'} onClick={training.stop}>
        <Square aria-hidden="true" className="size-3.5" />
        {t('stop')}
      </Button>
    </div>
  )
}

function ProgressBar({ run }: { run: Run | undefined }) {
  const t = useTranslations('training')
  const words = useWords()
  const isDrawing = run?.phase === 'starting' && run.drawn !== undefined
  const drawn = run?.drawn ?? { count: 0, of: 1 }
  const share = isDrawing
    ? drawn.count / drawn.of
    : (run?.curve.at(-1)?.epochs ?? 0) / (run?.choices.epochs ?? 1)
  return (
    <div className="grid gap-1">
      <div
        role="progressbar"
        aria-label={isDrawing ? t('drawing') : t('progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        className="training-bar"
        data-resting={run?.phase === 'paused' || undefined}
      >
        <span style={{ width: `${share * 100}%` }} />
      </div>
      {isDrawing && (
        <p className="text-xs text-muted">
          {t('drawn', { count: words.count(drawn.count), of: words.count(drawn.of) })}
        </p>
      )}
    </div>
  )
}

/** The numbers of the moment, large. */
function Readouts({ run }: { run: Run | undefined }) {
  const t = useTranslations('training')
  const words = useWords()
  const [latest, progress] = [run?.curve.at(-1), run?.progress]
  const readouts = [
    ['loss', words.loss(latest?.loss)],
    ['accuracy', words.percent(latest?.accuracy)],
    ['testAccuracy', words.percent(run?.tests.at(-1)?.accuracy)],
    ['imagesPerSecond', words.count(progress?.imagesPerSecond)],
    ...(isUnderWay(run)
      ? ([['timeLeft', words.duration(progress?.secondsLeft)]] as const)
      : ([['timeTaken', words.duration(progress?.seconds)]] as const)),
  ] as const
  return (
    <dl className="training-readouts">
      {readouts.map(([name, text]) => (
        <div key={name}>
          <dt>{t(`readout.${name}`)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Where, and why not elsewhere. */
function Computing({ backend: { name, adapter = '', isSoftware, obstacles } }: { backend: ChosenBackend }) {
  const t = useTranslations('training')
  const where = name === 'webgpu' && isSoftware ? 'software' : name
  return (
    <p className="flex items-start gap-2 text-sm text-muted">
      <Cpu aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>
        {t(`computedOn.${where}`, { adapter })} {obstacles.map((one) => t(`obstacle.${one}`)).join(' ')}
      </span>
    </p>
  )
}
