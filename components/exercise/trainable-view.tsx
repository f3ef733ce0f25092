import { Play } from 'lucide-react'
import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import type { RunReport } from '../editor/run.ts'
import { keepOwnNetwork, ownHash } from '../training/own-network.ts'
import { buttonClass } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { findOptionalUnchecked } from './handing-in.ts'
import { judgeWords } from './server-words.ts'
import { useComputedWords, usePlanWords } from './use-training-words.ts'

/** What a training of this network by this plan would take, and the way to where it can be watched; or why there is none. */
export function TrainableView({ training }: { training: NonNullable<RunReport['training']> }) {
  const t = useTranslations('trained')
  const say = judgeWords(useLocale())
  const handingIn = findOptionalUnchecked(useSearchParams().toString())
  const [sayPlan, sayComputed] = [usePlanWords(), useComputedWords()]
  if (training.outcome !== 'trainable') return <Notice tone="bad">{say(training.said)}</Notice>
  const { plan, computed, budget } = training
  return (
    <section className="grid grid-cols-1 justify-items-start gap-2 text-sm">
      <h4 className="font-semibold">{t('planned')}</h4>
      <p className="flex flex-wrap gap-x-4 gap-y-1 text-muted tabular-nums">
        <span>{sayPlan(plan)}</span>
        <span>{sayComputed(computed, budget)}</span>
      </p>
      <p>{t('plannedTold')}</p>
      <Link
        href={handingIn ? `/train?assignment=${handingIn.assignment}${ownHash}` : `/train${ownHash}`}
        className={buttonClass()}
        onClick={() => keepOwnNetwork(sessionStorage, training)}
      >
        <Play aria-hidden="true" className="size-4" />
        {t('trainHere')}
      </Link>
    </section>
  )
}
