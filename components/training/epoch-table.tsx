import { useTranslations } from 'next-intl'
import { ScrollX } from '../ui/scroll-x.tsx'
import { merge } from './curve.ts'
import type { Run } from './training-state.ts'
import { useWords } from './use-words.ts'

interface EpochTableProps {
  runs: readonly Run[]
  /** Number of the run that is not the last one. */
  current: number | undefined
}

/** What the curves show, epoch by epoch. */
export function EpochTable({ runs, current }: EpochTableProps) {
  const t = useTranslations('training')
  const words = useWords()
  return (
    <ScrollX label={t('asTable')}>
      <table className="training-table mt-2">
        <thead>
          <tr>
            <th scope="col">{t('runColumn')}</th>
            <th scope="col">{t('epochAxis')}</th>
            <th scope="col">{t('readout.loss')}</th>
            <th scope="col">{t('readout.accuracy')}</th>
            <th scope="col">{t('readout.testAccuracy')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.flatMap((run) =>
            rowsOf(run).map(({ epochs, loss, accuracy, tested }) => (
              <tr key={`${run.number}/${epochs}`}>
                <td>{t(run.number === current ? 'thisRun' : 'lastRun', { number: run.number })}</td>
                <td>{Math.round(epochs * 100) / 100}</td>
                <td>{words.loss(loss)}</td>
                <td>{words.percent(accuracy)}</td>
                <td>{words.percent(tested)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollX>
  )
}

/** Means over each whole epoch, and over what there is of the last. */
function rowsOf({ curve, tests }: Run) {
  const done = curve.at(-1)?.epochs ?? 0
  return Array.from({ length: Math.ceil(done) }, (_, epoch) => {
    const points = curve.filter(({ epochs }) => epochs > epoch && epochs <= epoch + 1)
    const mean = points.length > 0 ? points.reduce(merge) : undefined
    const until = Math.min(epoch + 1, done)
    const tested = tests.find(({ epochs }) => epochs === until)?.accuracy
    return { epochs: until, loss: mean?.loss, accuracy: mean?.accuracy, tested }
  })
}
