/** Why a learner may see the solution, if they may. */
export interface SolutionAccess {
  hasPassed: boolean
  /** When they asked for it before they had passed, ISO 8601. */
  requestedAt: string | null
}

export interface OpenSolution extends SolutionAccess {
  source: string
}

export const isOpen = ({ hasPassed, requestedAt }: SolutionAccess): boolean =>
  hasPassed || requestedAt !== null
