import { getFormatter, getTranslations } from 'next-intl/server'
import { wholePercent } from '../../../../components/ui/percent.ts'
import { toPoints } from '../../../../components/ui/points.ts'
import type { Assignment } from '../../../../platform/assignments/data.ts'
import { type HelpReason, helpRules } from '../../../../platform/statistics/help.ts'
import { titleOf } from '../../../exercise-title.ts'

interface HelpWords {
  /** A sentence for each thing that is wrong. */
  reasonWords(reason: HelpReason): string[]
  /** The rules, in their order. */
  ruleWords: string[]
}

/** Why somebody may need help, and by which rules, in words. */
export async function helpWords(assignments: readonly Assignment[]): Promise<HelpWords> {
  const [t, format] = await Promise.all([getTranslations('statistics.help'), getFormatter()])
  const titles = new Map(assignments.map(({ id, title }) => [id, title]))
  const { nothing, stuck, behind, silent } = helpRules
  return {
    ruleWords: [
      t('rule.nothing', { within: nothing.dueWithinDays, since: nothing.dueSinceDays }),
      t('rule.stuck', { attempts: stuck.attempts, days: stuck.sinceDays }),
      t('rule.behind', { percent: behind.lessThanPercent }),
      t('rule.silent', { days: silent.days }),
    ],
    reasonWords: (reason) => {
      switch (reason.rule) {
        case 'nothing':
          return [
            t('reason.nothing', {
              titles: format.list(reason.assignments.map((id) => titles.get(id) ?? '')),
            }),
          ]
        case 'stuck':
          return reason.exercises.map(({ exercise, attempts }) =>
            t('reason.stuck', { title: titleOf(exercise), attempts }),
          )
        case 'behind': {
          const { points, of } = reason
          const percent = wholePercent(points / of)
          return [t('reason.behind', { points: toPoints(points), of: toPoints(of), percent })]
        }
        case 'silent':
          return [reason.days === null ? t('reason.never') : t('reason.silent', { days: reason.days })]
      }
    },
  }
}
