import { getTranslations } from 'next-intl/server'
import { wholePercent } from '../../../../components/ui/percent.ts'
import { toPoints } from '../../../../components/ui/points.ts'
import type { Assignment } from '../../../../platform/assignments/data.ts'
import { type HelpReason, helpRules, type UntouchedAssignment } from '../../../../platform/statistics/help.ts'
import { titleOf } from '../../../exercise-title.ts'

interface HelpWords {
  /** A sentence for each thing that is wrong. */
  reasonWords(reason: HelpReason): string[]
  /** The rules, in their order. */
  ruleWords: string[]
}

/** Why somebody may need help, and by which rules, in words. */
export async function helpWords(assignments: readonly Assignment[]): Promise<HelpWords> {
  const t = await getTranslations('statistics.help')
  const titles = new Map(assignments.map(({ id, title }) => [id, title]))
  const { nothing, stuck, behind, silent } = helpRules
  const untouchedWords = (one: UntouchedAssignment) => {
    const title = titles.get(one.assignmentId) ?? ''
    return 'daysLeft' in one
      ? t('reason.untouched', { title, days: one.daysLeft })
      : t('reason.missed', { title, days: one.overdueDays })
  }
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
          return reason.assignments.map(untouchedWords)
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
