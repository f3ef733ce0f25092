import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { TrainingPlan, TrainingReport } from '../../grader/contract/training.ts'
import { ScrollX } from '../ui/scroll-x.tsx'
import { judgeWords } from './server-words.ts'

/** What a training came to: its outcome in a sentence, each epoch, and which digits are taken for which. */
export function TrainingReportView({ report }: { report: TrainingReport }) {
  const t = useTranslations('trained')
  const { plan, epochs, confusion, macs, budgetMacs, network, isKnown, by } = report
  const format = useFormatter()
  const billions = (count: number) => format.number(count / 1e9, { maximumSignificantDigits: 3 })
  return (
    <section className="grid grid-cols-1 gap-3 text-sm">
      <h4 className="font-semibold">{t('report')}</h4>
      <p>{judgeWords(useLocale())(report.said)}</p>
      {isKnown && <p className="font-medium text-bad">{t('known')}</p>}
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-muted tabular-nums">
        <span>{t('parameters', { count: network.parameters })}</span>
        {plan && <span>{t('plan', wordsOf(plan))}</span>}
        {macs !== undefined && (
          <span>{t('macs', { macs: billions(macs), budget: billions(budgetMacs) })}</span>
        )}
        {by === 'weights' && <span>{t('measured')}</span>}
        {report.backend && <span>{t('backend', { backend: report.backend })}</span>}
      </p>
      {epochs.length > 0 && <Epochs epochs={epochs} />}
      {confusion && <Confusion confusion={confusion} />}
    </section>
  )
}

const wordsOf = ({ optimizer, learningRate, batchSize, epochs }: TrainingPlan) => ({
  ...{ optimizer, batchSize, epochs },
  learningRate: String(learningRate),
})

function Epochs({ epochs }: Pick<TrainingReport, 'epochs'>) {
  const t = useTranslations('trained')
  const format = useFormatter()
  const cell = 'px-2 py-1 text-right font-mono tabular-nums'
  return (
    <ScrollX label={t('epochs')}>
      <table className="border-collapse text-sm">
        <thead>
          <tr className="border-b border-line text-muted">
            <th scope="col" className="px-2 py-1 text-left font-medium">
              {t('epochColumn')}
            </th>
            <th scope="col" className="px-2 py-1 text-right font-medium">
              {t('lossColumn')}
            </th>
            <th scope="col" className="px-2 py-1 text-right font-medium">
              {t('accuracyColumn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {epochs.map(({ epoch, loss, accuracy }) => (
            <tr key={epoch} className="border-b border-line last:border-0">
              <th scope="row" className="px-2 py-1 text-left font-normal">
                {epoch}
              </th>
              <td className={cell}>
                {format.number(loss, { minimumFractionDigits: 3, maximumFractionDigits: 3 })}
              </td>
              <td className={cell}>
                {t('percent', {
                  percent: format.number(100 * accuracy, {
                    minimumFractionDigits: 1,
                    maximumFractionDigits: 1,
                  }),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}

/** Rows: what a digit is; columns: what the network reads. */
function Confusion({ confusion }: { confusion: number[][] }) {
  const t = useTranslations('trained')
  const most = Math.max(1, ...confusion.flatMap((row, digit) => row.filter((_, read) => read !== digit)))
  return (
    <ScrollX label={t('confusion')}>
      <table className="border-separate border-spacing-0.5 text-xs">
        <caption className="pb-1 text-left text-muted">{t('confusion')}</caption>
        <thead>
          <tr>
            <td />
            {confusion.map((_, read) => (
              <th key={String(read)} scope="col" className="font-medium text-muted">
                {read}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {confusion.map((row, digit) => (
            <tr key={String(digit)}>
              <th scope="row" className="pr-1 font-medium text-muted">
                {digit}
              </th>
              {row.map((count, read) => (
                <td
                  key={String(read)}
                  className={`min-w-9 rounded-sm px-1 py-0.5 text-right font-mono tabular-nums ${count === 0 ? 'text-muted' : ''} ${read === digit ? 'font-semibold' : ''}`}
                  style={
                    read === digit || count === 0
                      ? undefined
                      : {
                          backgroundColor: `color-mix(in srgb, var(--bad) ${Math.round((35 * count) / most)}%, transparent)`,
                        }
                  }
                >
                  {count}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  )
}
