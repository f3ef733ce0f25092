export interface GradebookAssignment {
  id: string
  title: string
  /** What can be reached, in whole hundredths of a point. */
  of: number
}

export interface GradebookStudent {
  name: string
  email: string
  studentNumber?: string
  canvasId?: string
  section?: string
  /** By assignment id, in whole hundredths of a point; nothing where nothing was handed in. */
  points: ReadonlyMap<string, number>
  /** In whole hundredths of a point. */
  total: number
}

export interface Gradebook {
  course: string
  assignments: readonly GradebookAssignment[]
  students: readonly GradebookStudent[]
}
