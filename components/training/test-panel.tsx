'use client'
import { useTranslations } from 'next-intl'
import { memo, useState } from 'react'
import type { Path } from '../tensor/path.ts'
import { ScrollX } from '../ui/scroll-x.tsx'
import { ConfusionMatrix } from './confusion-matrix.tsx'
import type { Test } from './training-protocol.ts'
import { useWords } from './use-words.ts'
import { WrongDigits } from './wrong-digits.tsx'

interface TestPanelProps {
  test: Test | undefined
  onLook(image: Uint8Array): void
}

/** How the network reads digits that it has not learned, and which of them it gets wrong. */
export const TestPanel = memo(function TestPanel({ test, onLook }: TestPanelProps) {
  const t = useTranslations('training')
  const words = useWords()
  const [cell, setCell] = useState<Path>()
  const [label, read] = [cell?.[0], cell?.[1]]
  const wrong = test?.wrong.filter((one) => !cell || (one.label === label && one.read === read)) ?? []
  return (
    <section aria-label={t('tested')} className="panel grid grid-cols-1 gap-3 p-3.5">
      <h2 className="text-sm font-semibold">
        {t('tested')}{' '}
        {test && (
          <span className="ml-1 font-normal text-muted">
            {t('rightOf', { right: words.count(test.right), total: words.count(test.total) })}
          </span>
        )}
      </h2>
      {!test && <p className="text-sm text-muted">{t('testedTold')}</p>}
      {test && (
        <div className="flex flex-wrap gap-x-8 gap-y-5">
          <div className="min-w-0">
            <h3 className="text-sm">{t('confusion')}</h3>
            <p className="mb-2 text-xs text-muted">{t('confusionTold')}</p>
            <ScrollX label={t('confusion')}>
              <ConfusionMatrix confusion={test.confusion} selected={cell} onSelect={setCell} />
            </ScrollX>
          </div>
          <WrongDigits wrong={wrong} cell={cell} onAll={() => setCell(undefined)} onLook={onLook} />
        </div>
      )}
    </section>
  )
})
