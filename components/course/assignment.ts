/** Where an assignment is: what is handed in is taken, not yet, or no longer. */
export const phases = ['open', 'coming', 'closed'] as const
export type Phase = (typeof phases)[number]

/** For whoever looks: with their own extension. Times are ISO 8601. */
export interface AssignmentTimes {
  phase: Phase
  isOverdue: boolean
  opensAt: string
  dueAt: string
  /** null: never */
  closesAt: string | null
}

/** All points are in hundredths. */
export interface ListedAssignment {
  id: string
  title: string
  isPublished: boolean
  times: AssignmentTimes
  of: number
  /** One's own; undefined where one has none, or is not told them yet. */
  points?: number | undefined
  /** One's own are told after it is due. */
  isWithheld: boolean
  /** Comments of the staff to one's own work that one has not read. */
  unread: number
}
