import type { AssignmentGrade, DerivationLine } from '../grades/student-grade.ts'

/**
 * A grade of an assignment that is marked anonymously, as the staff reads it by name: nothing in it leads to a submission, neither its
 * id nor the moment when it was handed in.
 */
export const withoutTraces = ({ exercises, ...grade }: AssignmentGrade): AssignmentGrade => ({
  ...grade,
  exercises: exercises.map(({ counted: _, lines, ...exercise }) => ({
    ...exercise,
    lines: lines.map(untraced),
  })),
})

function untraced(line: DerivationLine): DerivationLine {
  if (line.kind !== 'score') return line
  const { id: _, submittedAt: __, ...told } = line
  return told
}
