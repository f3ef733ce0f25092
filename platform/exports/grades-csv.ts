import { stringify } from 'csv-stringify/sync'
import { defuse } from './defuse.ts'
import type { Gradebook, GradebookAssignment, GradebookStudent } from './gradebook.ts'
import { formatHundredths } from './hundredths.ts'
import { distinctTitles } from './titles.ts'

export const gradesFormats = ['plain', 'canvas', 'moodle'] as const
export type GradesFormat = (typeof gradesFormats)[number]

/**
 * A course's grades as a CSV file: for a spreadsheet (`plain`), or to be imported into Canvas or Moodle. Text that a
 * spreadsheet would take for a formula has an apostrophe in front.
 * @param canvasAssignmentIds of assignments that Canvas has, by our ids; Canvas takes the others for new ones
 * @throws RangeError where points are not whole hundredths
 */
export function writeGradesCsv(
  format: GradesFormat,
  gradebook: Gradebook,
  canvasAssignmentIds: ReadonlyMap<string, string> = new Map(),
): string {
  if (format === 'canvas') return stringify(canvasRows(gradebook, canvasAssignmentIds))
  if (format === 'moodle') return stringify(moodleRows(gradebook))
  // Excel takes a file without the mark for one of an old encoding.
  return stringify(plainRows(gradebook), { bom: true })
}

function plainRows({ assignments, students }: Gradebook): string[][] {
  const titles = distinctTitles(assignments.map(({ title }) => title))
  const headers = assignments.map(({ of }, index) => `${titles[index]} (of ${formatHundredths(of)})`)
  return [
    ['Name', 'E-mail', 'Student number', 'Section', ...headers.map(defuse), 'Total'],
    ...students.map((student) => [
      ...textsOf(student.name, student.email, student.studentNumber, student.section),
      ...pointsOf(student, assignments, ''),
      formatHundredths(student.total),
    ]),
  ]
}

/**
 * As Canvas's own export, without the totals, which Canvas computes. It finds a student by the first of ID, SIS User ID,
 * SIS Login ID and name that it knows. Source: canvas-lms, lib/gradebook_importer.rb.
 */
function canvasRows({ assignments, students }: Gradebook, ids: ReadonlyMap<string, string>): string[][] {
  const titles = assignments.map(({ id, title }) => canvasTitle(title, ids.get(id)))
  const headers = distinctTitles(titles, (title, number) => `${title} [${number}]`)
  return [
    ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', ...headers.map(defuse)],
    ['Points Possible', '', '', '', '', ...assignments.map(({ of }) => formatHundredths(of))],
    ...students.map((student) => [
      ...textsOf(student.name, student.canvasId, student.studentNumber, student.email, student.section),
      ...pointsOf(student, assignments, ''),
    ]),
  ]
}

/** Canvas takes a number in parentheses at the end for the id of an assignment, and would grade another one. */
function canvasTitle(title: string, id: string | undefined): string {
  return id === undefined ? title.replace(/\((\d+)\)$/, '[$1]') : `${title} (${id})`
}

/** Moodle takes a hyphen for no grade; nothing at all would be one that is no number. Source: gradeimport_csv_load_data. */
function moodleRows({ assignments, students }: Gradebook): string[][] {
  const titles = distinctTitles(assignments.map(({ title }) => title))
  return [
    ['Email address', 'ID number', ...titles.map(defuse)],
    ...students.map((student) => [
      ...textsOf(student.email, student.studentNumber),
      ...pointsOf(student, assignments, '-'),
    ]),
  ]
}

function textsOf(...texts: (string | undefined)[]): string[] {
  return texts.map((text) => defuse(text ?? ''))
}

/** @param none where nothing was handed in */
function pointsOf(
  { points }: GradebookStudent,
  assignments: readonly GradebookAssignment[],
  none: string,
): string[] {
  return assignments.map(({ id }) => {
    const reached = points.get(id)
    return reached === undefined ? none : formatHundredths(reached)
  })
}
