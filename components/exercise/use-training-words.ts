import { useFormatter, useTranslations } from 'next-intl'
import type { TrainingPlan } from '../../grader/contract/training.ts'

export function usePlanWords(): (plan: TrainingPlan) => string {
  const t = useTranslations('trained')
  return ({ optimizer, learningRate, batchSize, epochs }) =>
    t('plan', { optimizer, batchSize, epochs, learningRate: String(learningRate) })
}

/** Of multiply-accumulates: those of a training, and what they may be. */
export function useComputedWords(): (computed: number, budget: number) => string {
  const t = useTranslations('trained')
  const format = useFormatter()
  const billions = (count: number) => format.number(count / 1e9, { maximumSignificantDigits: 3 })
  return (computed, budget) => t('computed', { computed: billions(computed), budget: billions(budget) })
}
