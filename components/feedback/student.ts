import { useTranslations } from 'next-intl'

/** Whose work it is: their name, or what they are called where it is read without it. */
export type Student = { name: string } | { pseudonym: string }

/** What a student is called. */
export function useStudentWords(): (student: Student) => string {
  const t = useTranslations('feedback')
  return (student) => ('name' in student ? student.name : t('pseudonym', { digits: student.pseudonym }))
}
