import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '../ui/button.tsx'
import { ScrollX } from '../ui/scroll-x.tsx'
import type { Run } from './training-state.ts'
import { useWords, type Words } from './use-words.ts'

interface ComparePanelProps {
  run: Run
  last: Run
  onForget(): void
}

/** Two runs side by side: what was chosen, what of that differs, and what came of it. */
export function ComparePanel({ run, last, onForget }: ComparePanelProps) {
  const t = useTranslations('training')
  const words = useWords()
  const [mine, theirs] = [useRows(run, words), useRows(last, words)]
  return (
    <section aria-label={t('compare')} className="panel grid grid-cols-1 gap-2 p-3.5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-sm font-semibold">{t('compare')}</h2>
        <Button look="quiet" className="min-h-8 text-xs" onClick={onForget}>
          <X aria-hidden="true" className="size-3.5" />
          {t('forgetLast')}
        </Button>
      </div>
      <ScrollX label={t('compare')}>
        <table className="training-table training-compare">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('thisRun', { number: run.number })}</th>
              <th scope="col">{t('lastRun', { number: last.number })}</th>
            </tr>
          </thead>
          <tbody>
            {mine.map(({ name, text, isResult }, index) => {
              const other = theirs[index]?.text ?? ''
              const differs = !isResult && text !== other
              return (
                <tr key={name} data-differs={differs || undefined} data-result={isResult || undefined}>
                  <th scope="row">
                    {name}
                    {differs && (
                      <>
                        <span aria-hidden="true" className="ml-1.5 text-accent">
                          ≠
                        </span>
                        <span className="sr-only"> ({t('differs')})</span>
                      </>
                    )}
                  </th>
                  <td>{text}</td>
                  <td>{other}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </ScrollX>
    </section>
  )
}

interface CompareRow {
  name: string
  text: string
  /** It came of the run, and was not chosen. */
  isResult?: boolean
}

function useRows({ choices, backend, curve, tests, progress }: Run, words: Words): CompareRow[] {
  const t = useTranslations('training')
  const latest = curve.at(-1)
  const unknown = words.count(undefined)
  return [
    { name: t('network'), text: choices.own ? t('mine') : 'LeNet' },
    { name: t('activation'), text: choices.own ? unknown : t(`activations.${choices.activation}`) },
    { name: t('pooling'), text: choices.own ? unknown : t(`poolings.${choices.pooling}`) },
    { name: t('optimizer'), text: t(`optimizers.${choices.optimizer}`) },
    { name: t('learningRate'), text: String(choices.learningRate) },
    { name: t('batchSize'), text: words.count(choices.batchSize) },
    { name: t('epochs'), text: words.count(choices.epochs) },
    { name: t('digits'), text: words.count(choices.digits) },
    { name: t('backend'), text: backend ? t(`backends.${backend.name}`) : unknown },
    { name: t('readout.loss'), text: words.loss(latest?.loss), isResult: true },
    { name: t('readout.accuracy'), text: words.percent(latest?.accuracy), isResult: true },
    { name: t('readout.testAccuracy'), text: words.percent(tests.at(-1)?.accuracy), isResult: true },
    { name: t('readout.imagesPerSecond'), text: words.count(progress?.imagesPerSecond), isResult: true },
    { name: t('readout.timeTaken'), text: words.duration(progress?.seconds), isResult: true },
  ]
}
