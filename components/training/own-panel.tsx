import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { LayerTables } from '../network/layer-tables.tsx'
import { ControlPanel } from '../playground/control-panel.tsx'
import { ScrollX } from '../ui/scroll-x.tsx'
import { exercise } from './exercise.ts'
import type { OwnNetwork } from './own-network.ts'
import { useWords } from './use-words.ts'

/** The network and the plan that one has written oneself: they are changed where they are written. */
export function OwnPanel({ own: { network, plan, examples } }: { own: OwnNetwork }) {
  const t = useTranslations('training')
  const words = useWords()
  const rows = [
    [t('optimizer'), t(`optimizers.${plan.optimizer}`)],
    ...(plan.momentum === undefined ? [] : [[t('momentum'), String(plan.momentum)]]),
    [t('learningRate'), String(plan.learningRate)],
    [t('batchSize'), words.count(plan.batchSize)],
    [t('epochs'), words.count(plan.epochs)],
    [t('digits'), words.count(examples)],
  ]
  return (
    <>
      <ControlPanel title={t('mine')}>
        <ScrollX label={t('mine')}>
          <LayerTables expected={network} yours={undefined} isAccepted title={t('layers')} />
        </ScrollX>
      </ControlPanel>
      <ControlPanel title={t('plan')}>
        <dl className="grid grid-cols-[1fr_auto] gap-y-1 text-sm tabular-nums">
          {rows.map(([name, text]) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className="text-xs text-muted">
          {t.rich('mineTold', {
            link: (text) => (
              <Link href={`/exercises/${exercise}`} className="link">
                {text}
              </Link>
            ),
          })}
        </p>
      </ControlPanel>
    </>
  )
}
