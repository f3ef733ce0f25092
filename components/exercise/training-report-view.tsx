import { useLocale, useTranslations } from 'next-intl'
import type { TrainingReport } from '../../grader/contract/training.ts'
import { ConfusionMatrix } from '../training/confusion-matrix.tsx'
import { useWords } from '../training/use-words.ts'
import { ScrollX } from '../ui/scroll-x.tsx'
import { judgeWords } from './server-words.ts'
import { useComputedWords, usePlanWords } from './use-training-words.ts'

/** What a training came to: its outcome in a sentence, each epoch, and which digits are taken for which. */
export function TrainingReportView({ report }: { report: TrainingReport }) {
  const t = useTranslations('trained')
  const { plan, epochs, confusion, computed, budget, network, isKnown, by } = report
  const [sayPlan, sayComputed] = [usePlanWords(), useComputedWords()]
  return (
    <section className="grid grid-cols-1 gap-3 text-sm">
      <h4 className="font-semibold">{t('report')}</h4>
      <p>{judgeWords(useLocale())(report.said)}</p>
      {isKnown && <p className="font-medium text-bad">{t('known')}</p>}
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-muted tabular-nums">
        <span>{t('parameters', { count: network.parameters })}</span>
        {plan && <span>{sayPlan(plan)}</span>}
        {computed !== undefined && <span>{sayComputed(computed, budget)}</span>}
        {by === 'weights' && <span>{t('measured')}</span>}
        {report.backend && <span>{t('backend', { backend: report.backend })}</span>}
      </p>
      {epochs.length > 0 && <Epochs epochs={epochs} />}
      {confusion && (
        <>
          <p className="text-muted">{t('confusion')}</p>
          <ScrollX label={t('confusion')}>
            <ConfusionMatrix confusion={confusion} />
          </ScrollX>
        </>
      )}
    </section>
  )
}

function Epochs({ epochs }: Pick<TrainingReport, 'epochs'>) {
  const t = useTranslations('trained')
  const words = useWords()
  return (
    <ScrollX label={t('epochs')}>
      <table className="training-table">
        <thead>
          <tr>
            <th scope="col">{t('epochColumn')}</th>
            <th scope="col">{t('lossColumn')}</th>
            <th scope="col">{t('accuracyColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {epochs.map(({ epoch, loss, accuracy }) => (
            <tr key={epoch}>
              <th scope="row">{epoch}</th>
              <td>{words.loss(loss)}</td>
              <td>{words.percent(accuracy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}
