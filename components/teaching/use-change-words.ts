import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { pointsText } from '../ui/points.ts'
import { type AuditChange, isRecord } from './audit-changes.ts'
import { courseTimeFormat } from './course-time.ts'

type FieldKey = Parameters<ReturnType<typeof useTranslations<'teaching.audit.fields'>>>[0]
type ChoiceKey = Parameters<ReturnType<typeof useTranslations<'teaching.audit.choices'>>>[0]

interface Surroundings {
  timeZone: string
  /** Of an exercise. */
  titleOf(slug: string): string
}

interface ChangeWords {
  /** What a field is called. */
  nameOf(field: string): string
  /** From what to what. */
  say(change: AuditChange): string
}

/** Says in the visitor's language what an entry of the audit has in its details. */
export function useChangeWords({ timeZone, titleOf }: Surroundings): ChangeWords {
  const t = useTranslations('teaching.audit')
  const field = useTranslations('teaching.audit.fields')
  const choice = useTranslations('teaching.audit.choices')
  const format = useFormatter()
  const list = new Intl.ListFormat(useLocale(), { type: 'unit' })

  const wordsOf = (name: string, value: unknown): string => {
    if (name === 'points' && value === null) return t('computed')
    if (value === null || value === undefined || value === '') return t('nothing')
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (name === 'points' && typeof value === 'number') return pointsText(value)
    if (name === 'score') return format.number(Number(value), { style: 'percent', maximumFractionDigits: 2 })
    if (name === 'waitSeconds' && typeof value === 'number') return t('seconds', { seconds: value })
    if (name.endsWith('At') && typeof value === 'string')
      return format.dateTime(new Date(value), courseTimeFormat(timeZone))
    if (name === 'late' && isRecord(value))
      return t('late', { percent: Number(value.percentPerDay), most: Number(value.mostPercent) })
    if (name === 'exercises' && Array.isArray(value))
      return list.format(
        value.filter(isRecord).map(({ exercise, points }) => exerciseWords(exercise, points)),
      )
    const key = `${name}.${value}` as ChoiceKey
    return choice.has(key) ? choice(key) : String(value)
  }
  const exerciseWords = (exercise: unknown, points: unknown) =>
    t('exercise', { title: titleOf(String(exercise)), points: pointsText(Number(points)) })
  const nameOf = (name: string) => (field.has(name as FieldKey) ? field(name as FieldKey) : name)
  return {
    nameOf,
    say: ({ field: name, was, is }) =>
      t('change', { field: nameOf(name), was: wordsOf(name, was), is: wordsOf(name, is) }),
  }
}
